/** Small programs to copy from, each of one file and shorter than a screen. They know nothing of each other. */
@NullMarked
package org.charterkit.examples.small;

import org.jspecify.annotations.NullMarked;
