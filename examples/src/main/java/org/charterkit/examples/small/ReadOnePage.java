package org.charterkit.examples.small;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.Person;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.Reading;
import org.charterkit.markdown.MarkdownReader;

/** Reads one page: what the group is called, when it means to end, who runs it, and what a person should look at. */
public final class ReadOnePage {
    private ReadOnePage() {}

    /**
     * The page in a few lines.
     *
     * @param page a page in Markdown
     * @return the lines, one for each fact and one for each diagnostic
     * @throws IOException if the page cannot be read
     */
    public static List<String> lines(Path page) throws IOException {
        Reading reading = MarkdownReader.create().read(page);
        Charter charter = reading.charter();

        List<String> lines = new ArrayList<>();
        lines.add(charter.title().orElse("Untitled"));
        lines.add(
                "ends by " + charter.targetEndDate().map(CharterDate::toString).orElse("an unknown day"));
        charter.facilitators().stream()
                .flatMap(facilitator -> facilitator.person().stream())
                .map(Person::displayName)
                .forEach(name -> lines.add("run by " + name));
        reading.diagnostics().stream().map(Diagnostic::toString).forEach(lines::add);
        return lines;
    }
}
