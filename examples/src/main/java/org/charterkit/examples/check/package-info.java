/** How {@code charters check} is configured, and how it tells what was found. */
@NullMarked
package org.charterkit.examples.check;

import org.jspecify.annotations.NullMarked;
