/** Where things stand in the charts of a report. Templates draw them. */
@NullMarked
package org.charterkit.examples.report.chart;

import org.jspecify.annotations.NullMarked;
