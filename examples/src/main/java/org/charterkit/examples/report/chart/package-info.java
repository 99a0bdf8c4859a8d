/**
 * Where things stand in the charts of a report. Templates draw them.
 *
 * <p>Libraries that draw charts draw them for one width, with colours and letters of their own. These are as wide as the
 * page lets them be, follow its colours, stand in the rows of tables that can be sorted and searched, lead to the groups
 * that they are about, and have words for those who cannot see them; and all that is needed for it are percentages.
 */
@NullMarked
package org.charterkit.examples.report.chart;

import org.jspecify.annotations.NullMarked;
