/**
 * The rules that the handbook's working groups set themselves: {@link org.charterkit.check.handbook.HandbookRules}.
 *
 * <p>Each rule is a small class of its own behind that one; its description says whose rule it is and what to do.
 *
 * @since 0.1.0
 */
@NullMarked
package org.charterkit.check.handbook;

import org.jspecify.annotations.NullMarked;
