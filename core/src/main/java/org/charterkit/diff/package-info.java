/**
 * What changed between two versions of a charter. Start with {@link org.charterkit.diff.CharterDiff}.
 *
 * <pre>{@code
 * CharterDiff diff = CharterDiff.between(old, current);
 * diff.sentences().forEach(System.out::println);
 * diff.applyTo(old).equals(current); // true
 * }</pre>
 *
 * <p>People are the same by name, criteria by their words and sections by their headings, wherever they stand. A {@link
 * org.charterkit.diff.Change} says exactly what became of what, and a {@link org.charterkit.diff.DiffSentence} says it to
 * people; the {@link org.charterkit.diff.ChangeClass} says whom it concerns.
 *
 * @since 0.1.0
 */
@NullMarked
package org.charterkit.diff;

import org.jspecify.annotations.NullMarked;
