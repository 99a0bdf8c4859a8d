@NullMarked
package org.charterkit.examples.small;

import org.jspecify.annotations.NullMarked;
