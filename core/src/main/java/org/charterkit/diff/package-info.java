/** What changed between two versions of a charter. Start with {@link org.charterkit.diff.CharterDiff}. */
@NullMarked
package org.charterkit.diff;

import org.jspecify.annotations.NullMarked;
