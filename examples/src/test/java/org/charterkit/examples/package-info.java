@NullMarked
package org.charterkit.examples;

import org.jspecify.annotations.NullMarked;
