package org.charterkit.examples.small;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.charterkit.Charter;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.RoleKind;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.text.RichText;

/** Adds a member to a page, and leaves all other lines of it as they are. */
public final class AddMember {
    private AddMember() {}

    /**
     * Adds a member and writes the page back.
     *
     * @param file a page in Markdown
     * @param name the member's name
     * @param title the member's title
     * @return the change as a unified diff
     * @throws IOException if the page cannot be read or written
     */
    public static String to(Path file, String name, String title) throws IOException {
        MarkdownPage page = MarkdownPage.parse(Files.readString(file));

        Participant member = Participant.of(RoleKind.MEMBER, Person.of(name)).withTitle(RichText.of(title));
        Charter larger = page.charter().edit().addParticipant(member).apply();
        MarkdownPage edited = page.with(larger);

        Files.writeString(file, edited.text());
        return page.diff(String.valueOf(file.getFileName()), edited);
    }
}
