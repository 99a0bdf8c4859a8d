/**
 * Random charters and parts of charters for property tests.
 *
 * <p>{@link org.charterkit.arbitraries.AnyCharters} gives whatever the builders accept, {@link
 * org.charterkit.arbitraries.ConsistentCharters} those whose meanings agree with their words.
 */
@NullMarked
package org.charterkit.arbitraries;

import org.jspecify.annotations.NullMarked;
