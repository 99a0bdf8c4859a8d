package org.charterkit.markdown.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.arbitraries.ConsistentCharters;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.markdown.MarkdownDialect;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.markdown.internal.printer.PagePrinter;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/**
 * Writes pages into {@code target/lint}, for the linter of the handbook to look at: see {@code .ci/run}.
 *
 * <p>Of the generated charters those parts are written that are the writer's to form: facts of all kinds and layouts, with
 * words as hostile as ever, under the handbook's headings. Headings and prose of their own would be judged as they are.
 */
class PagesToLintTest {
    private static final int GENERATED = 200;
    private static final int LONGEST_HEADING = 100;

    /**
     * Words of a charter that a linter blames: an image without a description, a link to a heading that is not there or
     * with a stray percent sign, a blank of no width.
     */
    private static final Pattern BLAMED = Pattern.compile("<img |\\]\\(<?(?:#|[^)]*%)|\\x{FEFF}");

    private static final Path FOLDER = Path.of("target", "lint");

    @Test
    void generatedPages() throws IOException {
        MarkdownWriter writer =
                MarkdownWriter.builder().vocabulary(Vocabulary.english()).build();
        List<String> pages = new ArrayList<>();
        JqwikSession.run(() -> {
            Random random = new Random(GENERATED); // of a fixed seed, so that no build depends on luck
            RandomGenerator<Charter> charters =
                    ConsistentCharters.handbook(Vocabulary.english()).generator(GENERATED);
            while (pages.size() < GENERATED) {
                Charter charter = underUsualHeadings(charters.next(random).value());
                String page = writer.write(charter);
                if (!charter.sections().isEmpty() && !BLAMED.matcher(page).find() && hasUsualHeadings(page)) {
                    pages.add(page);
                }
            }
        });
        for (int i = 0; i < pages.size(); i++) {
            write(Path.of("generated", i + ".md"), pages.get(i));
        }
        assertThat(FOLDER.resolve("generated").resolve(GENERATED - 1 + ".md")).exists();
    }

    @Test
    void pagesOfTheCorpus() throws IOException {
        String corpus = System.getProperty("charterkit.corpus", "");
        assumeFalse(corpus.isBlank(), "charterkit.corpus is not set: no real pages to lint");
        for (MarkdownDialect dialect : MarkdownDialect.values()) {
            String name = dialect.toString().toLowerCase(Locale.ROOT);
            MarkdownWriter writer = MarkdownWriter.builder().dialect(dialect).build();
            for (Path page : pages(Path.of(corpus, "pages", name))) {
                Reading reading = MarkdownReader.create().read(page);
                if (reading.kind() == PageKind.CHARTER) {
                    Path file = Path.of(name, page.getFileName().toString());
                    String written = writer.write(reading.charter());
                    write(file, dialect == MarkdownDialect.HUGO ? written : proseless(reading.charter()));
                }
            }
            assertThat(pages(FOLDER.resolve(name))).isNotEmpty();
        }
    }

    /** The page of a charter of the old dialect, as far as the writer forms it: nobody linted its prose. */
    private static String proseless(Charter charter) {
        return new PagePrinter(Vocabulary.english(), Optional.of("## On this page\n\n- TOC\n{:toc}"))
                .print(withoutProse(charter));
    }

    /** The facts of a charter, one section of each kind under its usual heading. */
    private static Charter underUsualHeadings(Charter charter) {
        Set<SectionKind> seen = EnumSet.noneOf(SectionKind.class);
        List<Section> sections = new ArrayList<>();
        for (Section section : charter.sections()) {
            List<Block> runs =
                    section.content().stream().filter(Run.class::isInstance).toList();
            if (!runs.isEmpty() && seen.add(section.kind())) {
                sections.add(Section.builder()
                        .heading(RichText.of(section.kind().handbookHeading()))
                        .level(2)
                        .kind(section.kind())
                        .addAllContent(runs)
                        .build());
            }
        }
        return charter.withTitle(charter.title().or(() -> Optional.of("Tides")))
                .withExtensions(DataMap.empty())
                .withSections(sections)
                .interpretedBy(Vocabulary.english());
    }

    /** Whether no heading repeats another or is longer than the handbook wants: both are up to the charter's words. */
    private static boolean hasUsualHeadings(String page) {
        List<String> headings =
                page.lines().filter(line -> line.startsWith("#")).toList();
        return headings.size() == Set.copyOf(headings).size()
                && headings.stream().allMatch(heading -> heading.length() <= LONGEST_HEADING);
    }

    /** The charter without its prose, which is taken over as it was read. */
    private static Charter withoutProse(Charter charter) {
        return charter.withSections(charter.sections().stream()
                .map(section -> section.withContent(
                        section.content().stream().filter(Run.class::isInstance).toList()))
                .toList());
    }

    private static void write(Path name, String page) throws IOException {
        Path file = FOLDER.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
