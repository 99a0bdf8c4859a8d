/**
 * Many charters at once, and the data of reports on them. Start with {@link org.charterkit.portfolio.Portfolio}.
 */
@NullMarked
package org.charterkit.portfolio;

import org.jspecify.annotations.NullMarked;
