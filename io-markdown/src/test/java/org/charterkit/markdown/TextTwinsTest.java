package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.Person;
import org.charterkit.ProjectFiles;
import org.charterkit.Role;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.markdown.rendered.TextReader;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** The pages of the example handbook, flattened, against what is read of them in Markdown. */
class TextTwinsTest {
    /** HTML tables are lost on the way, headings of one word such as "Outcomes", and line breaks between names. */
    private static final double LEAST = 0.85;

    private static final List<Function<Charter, List<String>>> FACTS = List.of(
            charter -> charter.attributes().stream()
                    .map(attribute -> words(attribute.name()) + " | " + words(attribute.value()))
                    .toList(),
            charter -> charter.exitCriteria().stream()
                    .map(criterion -> words(criterion.text()))
                    .toList(),
            charter -> charter.participants().stream()
                    .map(participant -> participant
                                    .role()
                                    .map(Role::name)
                                    .map(TextTwinsTest::words)
                                    .orElse("")
                            + " | "
                            + participant.person().map(Person::displayName).orElse("")
                            + " | " + words(participant.title()))
                    .toList(),
            charter -> charter.paths().stream()
                    .map(path -> words(path.name()) + " | " + path.start() + " | " + path.end())
                    .toList());

    private static String words(RichText text) {
        return text.plainText();
    }

    @Test
    void mostFactsSurviveTheRendering() throws IOException {
        int[] all = new int[FACTS.size()];
        int[] read = new int[FACTS.size()];
        try (Stream<Path> files = Files.walk(ProjectFiles.root().resolve("examples/handbook"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                String markdown = Files.readString(file);
                Reading source = MarkdownReader.create().read(markdown);
                if (source.kind() == PageKind.CHARTER) {
                    Charter text =
                            TextReader.create().read(Flattened.of(markdown)).charter();
                    for (int i = 0; i < all.length; i++) {
                        List<String> wanted = FACTS.get(i).apply(source.charter());
                        List<String> found = new ArrayList<>(FACTS.get(i).apply(text));
                        all[i] += wanted.size();
                        read[i] += (int) wanted.stream().filter(found::remove).count();
                    }
                }
            }
        }

        for (int i = 0; i < all.length; i++) {
            System.out.printf(Locale.ROOT, "%d of %d%n", read[i], all[i]);
            assertThat(all[i]).isPositive();
            assertThat((double) read[i] / all[i]).isGreaterThanOrEqualTo(LEAST);
        }
    }
}
