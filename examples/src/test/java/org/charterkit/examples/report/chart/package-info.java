@NullMarked
package org.charterkit.examples.report.chart;

import org.jspecify.annotations.NullMarked;
