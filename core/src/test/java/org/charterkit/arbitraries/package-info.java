/**
 * Random charters and parts of charters for property tests.
 *
 * <p>{@link org.charterkit.arbitraries.AnyCharters} gives whatever the builders accept.
 */
@NullMarked
package org.charterkit.arbitraries;

import org.jspecify.annotations.NullMarked;
