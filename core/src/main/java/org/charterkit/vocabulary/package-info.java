/**
 * The one place that reads meaning out of words: {@link org.charterkit.vocabulary.Vocabulary}.
 *
 * <p>That "Exec Sponsor" is a sponsor, that "Date Ended" is an end and that "=&gt; 60%" is progress, a vocabulary knows and
 * nothing else does. It names {@linkplain org.charterkit.vocabulary.PageWords headings and columns}, reads {@linkplain
 * org.charterkit.vocabulary.TimeWords dates and durations}, and tells {@linkplain org.charterkit.vocabulary.ItemWords
 * completion and people} from the words around them.
 *
 * <p>A language is data: a list of phrases for each meaning. English and Japanese come with the library; every vocabulary
 * can be extended, and {@link org.charterkit.vocabulary.Vocabulary#parse} takes one of another language.
 *
 * <pre>{@code
 * Vocabulary words = Vocabulary.english().withHeading("Success looks like", SectionKind.EXIT_CRITERIA);
 * MarkdownReader reader = MarkdownReader.builder().vocabulary(words).build();
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package org.charterkit.vocabulary;

import org.jspecify.annotations.NullMarked;
