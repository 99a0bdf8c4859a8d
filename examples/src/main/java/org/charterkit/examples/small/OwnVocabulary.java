package org.charterkit.examples.small;

import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.RoleKind;
import org.charterkit.SectionKind;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.vocabulary.Vocabulary;

/** Reads pages whose authors have words of their own. */
public final class OwnVocabulary {
    /** English, and what the harbour says. */
    private static final Vocabulary HARBOUR = Vocabulary.english()
            .withHeading("Ready to Sail When", SectionKind.EXIT_CRITERIA)
            .withHeading("Crew", SectionKind.ROLES)
            .withRole("Harbour Master", RoleKind.EXECUTIVE_SPONSOR)
            .withRole("Pilot", RoleKind.FACILITATOR)
            .withAttribute("Casts Off", AttributeKind.TARGET_END_DATE);

    private static final MarkdownReader READER =
            MarkdownReader.builder().vocabulary(HARBOUR).build();

    private OwnVocabulary() {}

    /** What a page of the harbour says. */
    public static Charter read(String page) {
        return READER.read(page).charter();
    }
}
