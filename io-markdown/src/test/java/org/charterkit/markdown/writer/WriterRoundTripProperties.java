package org.charterkit.markdown.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.arbitraries.ConsistentCharters;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.Reading;
import org.charterkit.io.Severity;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.markdown.internal.printer.PagePrinter;
import org.charterkit.vocabulary.Vocabulary;

/**
 * What is written is read as the same charter. Of charters whose words say what they state, and whose layouts hold it,
 * none is refused; of any others, those that no page can say are, for a reason with a name, and none comes back changed.
 */
class WriterRoundTripProperties {
    /** Of any charter that a page once held, next to nothing is refused; what is, is markup that no person writes. */
    private static final double MOST_REFUSED = 0.01;

    private static final Vocabulary ENGLISH = Vocabulary.english();
    private static final MarkdownReader READER =
            MarkdownReader.builder().vocabulary(ENGLISH).build();
    private static final MarkdownWriter WRITER =
            MarkdownWriter.builder().vocabulary(ENGLISH).build();
    private static final PagePrinter PRINTER = new PagePrinter(ENGLISH, Optional.empty());
    private static final Refusals HANDBOOK = new Refusals(WRITER);
    private static final Refusals ANY = new Refusals(WRITER);
    private static final Refusals ANY_PAGES = new Refusals(WRITER);

    @Provide
    Arbitrary<Charter> handbook() {
        return withoutExtensions(ConsistentCharters.handbook(ENGLISH));
    }

    @Provide
    Arbitrary<Charter> any() {
        return withoutExtensions(ConsistentCharters.any(ENGLISH));
    }

    /** No page has extensions. */
    private static Arbitrary<Charter> withoutExtensions(Arbitrary<Charter> charters) {
        return charters.map(charter -> charter.withExtensions(DataMap.empty()));
    }

    /** Charters that a page holds: a page is written with whatever happens to be lost, and read. */
    @Provide
    Arbitrary<Charter> anyPages() {
        return any().map(charter -> READER.read(PRINTER.print(charter)).charter());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void everyConsistentCharterIsReadAsItWasWritten(@ForAll("handbook") Charter charter) {
        Optional<String> page = HANDBOOK.write(charter);
        assertThat(page).as(() -> HANDBOOK.report("consistent")).isPresent();
        Reading reading = READER.read(page.get());
        assertThat(reading.charter()).isEqualTo(charter);
        assertThat(warnings(reading)).isSubsetOf(ImpliedWarnings.of(charter));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void anyCharterIsReadAsItWasWrittenOrIsRefused(@ForAll("any") Charter charter) {
        check(ANY, charter);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void anyCharterThatWasReadIsReadAsItWasWritten(@ForAll("anyPages") Charter charter) {
        check(ANY_PAGES, charter);
    }

    private static void check(Refusals refusals, Charter charter) {
        refusals.write(charter)
                .ifPresent(page -> assertThat(READER.read(page).charter()).isEqualTo(charter));
    }

    private static List<ImpliedWarnings.Warning> warnings(Reading reading) {
        return reading.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().severity().compareTo(Severity.WARNING) >= 0)
                .map(WriterRoundTripProperties::warning)
                .toList();
    }

    private static ImpliedWarnings.Warning warning(Diagnostic diagnostic) {
        return new ImpliedWarnings.Warning(diagnostic.code(), diagnostic.pointer());
    }

    @AfterContainer
    static void report() {
        System.out.println(HANDBOOK.report("consistent"));
        System.out.println(ANY.report("any"));
        System.out.println(ANY_PAGES.report("any, once read"));
        assertThat(HANDBOOK.refused()).isZero();
        assertThat(ANY.unnamed()).isEmpty();
        assertThat(ANY_PAGES.share()).isLessThanOrEqualTo(MOST_REFUSED);
    }
}
