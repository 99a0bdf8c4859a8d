package org.charterkit.markdown.internal.codec;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.charterkit.FactKind;
import org.charterkit.SectionKind;
import org.charterkit.markdown.internal.outline.Page;
import org.charterkit.markdown.internal.outline.PageHeadings;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.TellingWords;
import org.charterkit.vocabulary.Vocabulary;

/**
 * Tells pages that are certainly no charters from their headings and front matter alone.
 *
 * <p>{@link PageKinds} takes a page for a charter only where it has a section of attributes or one of exit criteria, or
 * names a group in its title or description; a table whose headings are sure to be of attributes counts as such a section.
 * A section of criteria stands under its heading, or under one that does. So a page without such a heading, such tables and
 * such a name is none.
 */
public final class QuickLook {
    /** Where front matter has escapes, its words are not those that are written. */
    private static final char ESCAPE = '\\';

    private static final Set<SectionKind> TELLING = Set.of(SectionKind.ATTRIBUTES, SectionKind.EXIT_CRITERIA);

    private final boolean hasSureTables;
    private final Predicate<RichText> telling;
    private final Predicate<String> groupWords;

    /** A look with the vocabularies that a page may be read in. */
    public QuickLook(List<Vocabulary> vocabularies) {
        this.hasSureTables = vocabularies.stream()
                .anyMatch(vocabulary -> vocabulary.pageWords().hasSureTables(FactKind.ATTRIBUTE));
        this.telling = TellingWords.headings(vocabularies, TELLING);
        this.groupWords = TellingWords.groupNames(vocabularies);
    }

    /** False only for a page that {@link PageInterpreter#read(Page)} takes for no charter. */
    public boolean mayBeCharter(PageHeadings page) {
        String frontMatter = page.frontMatter();
        return hasSureTables
                || frontMatter.indexOf(ESCAPE) >= 0
                || groupWords.test(frontMatter)
                || page.any(this::isOfCharter);
    }

    private boolean isOfCharter(int level, RichText heading) {
        return telling.test(heading) || (level == 1 && groupWords.test(heading.plainText()));
    }
}
