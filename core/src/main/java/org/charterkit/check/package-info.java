/**
 * What a good charter holds to: rules, and what they find. Start with {@link org.charterkit.check.RuleSet}; the rules of
 * the handbook are in {@code org.charterkit.check.handbook}.
 */
@NullMarked
package org.charterkit.check;

import org.jspecify.annotations.NullMarked;
