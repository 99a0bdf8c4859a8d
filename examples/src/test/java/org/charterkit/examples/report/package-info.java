@NullMarked
package org.charterkit.examples.report;

import org.jspecify.annotations.NullMarked;
