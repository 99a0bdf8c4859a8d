/**
 * The one place that reads meaning out of words: {@link org.charterkit.vocabulary.Vocabulary}.
 *
 * <p>A language is data: a list of phrases for each meaning. English and Japanese come with the library, and every
 * vocabulary can be extended.
 */
@NullMarked
package org.charterkit.vocabulary;

import org.jspecify.annotations.NullMarked;
