/** Reports on many charters, as one HTML file and as Markdown. Made to be copied and changed. */
@NullMarked
package org.charterkit.examples.report;

import org.jspecify.annotations.NullMarked;
