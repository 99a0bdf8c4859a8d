package org.charterkit.markdown.rendered;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Path;
import org.charterkit.RoleDefinition;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.Step;
import org.charterkit.arbitraries.ConsistentCharters;
import org.charterkit.io.CharterWriteException;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.markdown.internal.printer.PagePrinter;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/**
 * A charter that is written as Markdown and rendered says the same: facts, headings, prose.
 *
 * <p>What HTML cannot carry, and is not compared: front matter but for title and description; the layout of runs; which
 * of two forms a marker, an escape, a break or a mark has; how lines are wrapped and tables are padded. Pages with {@link #NOT_CARRIED} are left out.
 */
class HtmlRoundTripProperties {
    /**
     * Comments and shortcodes, which rendering leaves out or fills in; tags that say nothing by themselves; headings that
     * are wholly a link to a place on their page, as generators make them; words that look
     * like an anchor, which {@link RenderedPage} takes for one.
     */
    private static final Pattern NOT_CARRIED = Pattern.compile(
            "\\{\\\\#|<!--|\\{\\{|\\{%|\\{:|</?(?:span|b|td|script|img)\\b|<(\\w+)></\\1>|(?m:^#+ \\W*\\[.*]\\(#[^)]*\\)\\W*$)");

    /** A break in a line, and what keeps a mark from being one, have two forms each. */
    private static final Pattern BREAK = Pattern.compile("\\\\\\n|<br>");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");
    private static final Pattern BULLET = Pattern.compile("(?m)^ *[*+-](?= |$)");
    private static final Pattern DELIMITER = Pattern.compile("(?<=\\| )-{3,}(?= \\|)");

    /** On a page without a name, such a heading is its title. */
    private static final Pattern FIRST_LEVEL = Pattern.compile("(?m)^# ");

    /** Markdown numbers each item as it likes; HTML counts. */
    private static final Pattern NUMBER = Pattern.compile("(?m)^ *\\d+[.)](?= |$)");

    private static final double FEWEST_COMPARED = 0.3;

    private static final MarkdownReader SOURCES = MarkdownReader.create();
    private static final HtmlReader PAGES = HtmlReader.create();
    private static final MarkdownWriter WRITER = MarkdownWriter.create();
    private static final PagePrinter PRINTER = new PagePrinter(Vocabulary.english(), Optional.empty());

    private static int tried;
    private static int compared;

    /** Charters that a page holds: a page is written with whatever happens to be lost, and read. */
    @Provide
    Arbitrary<Charter> charters() {
        return ConsistentCharters.handbook(Vocabulary.english())
                .map(charter -> charter.withExtensions(DataMap.empty()))
                .map(charter -> SOURCES.read(PRINTER.print(charter)).charter());
    }

    @Property(shrinking = ShrinkingMode.OFF, seed = "20261122")
    void aRenderedCharterSaysTheSame(@ForAll("charters") Charter charter) {
        tried++;
        Optional<String> page = written(charter)
                .filter(markdown -> !NOT_CARRIED.matcher(markdown).find())
                .filter(markdown -> charter.title().isPresent()
                        || !FIRST_LEVEL.matcher(markdown).find());
        if (page.isEmpty()) {
            return;
        }
        compared++;
        String html = RenderedPage.of(
                page.get(), charter.title().orElse(""), charter.description().orElse(""));

        Charter read = PAGES.read(html).charter();

        assertThat(read.title()).isEqualTo(shown(charter.title()));
        assertThat(read.description()).isEqualTo(shown(charter.description()));
        same(charter, read, Charter::attributes);
        same(charter, read, Charter::prerequisites);
        same(charter, read, Charter::exitCriteria);
        same(charter, read, Charter::paths);
        same(charter, read, Charter::outOfScope);
        same(charter, read, Charter::roleDefinitions);
        same(charter, read, Charter::participants);
        assertThat(read.sections())
                .extracting(HtmlRoundTripProperties::heading)
                .isEqualTo(charter.sections().stream()
                        .map(HtmlRoundTripProperties::heading)
                        .toList());
        List<Prose> wanted = proses(charter);
        List<Prose> found = proses(read);
        assertThat(found).as("prose").hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(unwrapped(found.get(i)).sameAs(unwrapped(wanted.get(i))))
                    .as("%s%nis the same as%n%s", found.get(i), wanted.get(i))
                    .isTrue();
        }
    }

    private static Optional<String> written(Charter charter) {
        try {
            return Optional.of(WRITER.write(charter));
        } catch (CharterWriteException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> shown(Optional<String> text) {
        return text.map(words -> RichText.of(words).plainText()).filter(words -> !words.isEmpty());
    }

    private static void same(Charter wanted, Charter read, Function<Charter, List<? extends Fact>> facts) {
        assertThat(facts.apply(read).stream().map(HtmlRoundTripProperties::unwrapped))
                .isEqualTo(facts.apply(wanted).stream()
                        .map(HtmlRoundTripProperties::unwrapped)
                        .toList());
    }

    /** The fact with its prose on one line each, which {@link Prose#sameAs} looks past, and with one marker of lists. */
    private static Fact unwrapped(Fact fact) {
        if (fact instanceof RoleDefinition definition) {
            return definition.withDefinition(unwrapped(definition.definition()));
        } else if (fact instanceof ExitCriterion criterion) {
            return unwrapped(criterion);
        } else if (fact instanceof Path path) {
            return path.withBody(path.body().map(HtmlRoundTripProperties::unwrapped))
                    .withSteps(path.steps().stream()
                            .map(HtmlRoundTripProperties::unwrapped)
                            .toList());
        }
        return fact;
    }

    private static ExitCriterion unwrapped(ExitCriterion criterion) {
        return criterion
                .withBody(criterion.body().map(HtmlRoundTripProperties::unwrapped))
                .withCriteria(criterion.criteria().stream()
                        .map(HtmlRoundTripProperties::unwrapped)
                        .toList());
    }

    private static Step unwrapped(Step step) {
        return step.withBody(step.body().map(HtmlRoundTripProperties::unwrapped))
                .withSteps(step.steps().stream()
                        .map(HtmlRoundTripProperties::unwrapped)
                        .toList());
    }

    private static Prose unwrapped(Prose prose) {
        String tagless = prose.source()
                .replaceAll("</?del>", "~~")
                .replaceAll("</?em>", "*")
                .replaceAll("</?strong>", "**");
        String plain = ESCAPE.matcher(BREAK.matcher(tagless).replaceAll(" ")).replaceAll("");
        String marked = BULLET.matcher(NUMBER.matcher(plain).replaceAll("1.")).replaceAll("-");
        return Prose.of(DELIMITER.matcher(marked).replaceAll("---").replaceAll("\\s+", " "));
    }

    private record Heading(Optional<RichText> words, int level, SectionKind kind) {}

    private static Heading heading(Section section) {
        return new Heading(section.heading(), section.level(), section.kind());
    }

    private static List<Prose> proses(Charter charter) {
        List<Prose> proses = new ArrayList<>();
        charter.sections().forEach(section -> proses.addAll(section.prose()));
        return proses;
    }

    @AfterContainer
    static void report() {
        System.out.printf("rendered: compared %d of %d generated charters%n", compared, tried);
        assertThat((double) compared / tried).isGreaterThan(FEWEST_COMPARED);
    }
}
