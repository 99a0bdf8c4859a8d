package org.charterkit.markdown.internal.edit;

import org.charterkit.io.Reading;
import org.charterkit.markdown.internal.outline.Page;
import org.charterkit.vocabulary.Vocabulary;

/**
 * A page and what was read of it.
 *
 * @param <P> the kind of page
 * @param text its source
 * @param page its blocks
 * @param vocabulary the vocabulary that read it
 * @param reading what it says
 */
public record ReadPage<P extends Page>(String text, P page, Vocabulary vocabulary, Reading reading) {}
