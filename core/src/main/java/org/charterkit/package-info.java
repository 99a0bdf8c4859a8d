/**
 * A working-group charter as an immutable value: sections that hold prose and runs of facts.
 *
 * <p>Start with {@link org.charterkit.Charter}.
 */
@ModelStyle
@NullMarked
package org.charterkit;

import org.jspecify.annotations.NullMarked;
