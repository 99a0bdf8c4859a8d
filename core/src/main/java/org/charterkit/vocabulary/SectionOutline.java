package org.charterkit.vocabulary;

import java.util.Optional;
import org.charterkit.text.RichText;

/**
 * What the kind of a section depends on beyond its own heading.
 *
 * @param heading the heading; empty before the first one
 * @param level the heading's level, 0 without one
 * @param listsItems whether a list or a table stands directly under the heading
 * @param hasWords whether any words stand directly under the heading
 */
public record SectionOutline(Optional<RichText> heading, int level, boolean listsItems, boolean hasWords) {}
