/** The rules that the handbook's working groups set themselves: {@link org.charterkit.check.handbook.HandbookRules}. */
@NullMarked
package org.charterkit.check.handbook;

import org.jspecify.annotations.NullMarked;
