package org.charterkit.markdown.writer;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.markdown.internal.printer.PagePrinter;
import org.charterkit.vocabulary.Vocabulary;

/**
 * What is written is read as the same charter, or it is refused. Many of the charters below say what no page can say: a
 * status without words, "TBD" as a criterion. Those that were read from a page once are none of them.
 */
class WriterRoundTripProperties {
    /** Of what a page once held, next to nothing is refused; what is, is markup in places that no person writes. */
    private static final double MOST_REFUSED = 0.01;

    private static final MarkdownReader READER = MarkdownReader.create();
    private static final PagePrinter PRINTER = new PagePrinter(Vocabulary.english(), Optional.empty());
    private static final Refusals HANDBOOK = new Refusals(MarkdownWriter.create());
    private static final Refusals ANY = new Refusals(MarkdownWriter.create());
    private static final Refusals HANDBOOK_PAGES = new Refusals(MarkdownWriter.create());
    private static final Refusals ANY_PAGES = new Refusals(MarkdownWriter.create());

    @Provide
    Arbitrary<Charter> handbook() {
        return ConsistentCharters.handbook(Vocabulary.english())
                .map(charter -> charter.withExtensions(DataMap.empty()));
    }

    @Provide
    Arbitrary<Charter> any() {
        return ConsistentCharters.any(Vocabulary.english()).map(charter -> charter.withExtensions(DataMap.empty()));
    }

    /** Charters that a page holds: a page is written with whatever happens to be lost, and read. */
    @Provide
    Arbitrary<Charter> handbookPages() {
        return handbook().map(charter -> READER.read(PRINTER.print(charter)).charter());
    }

    @Provide
    Arbitrary<Charter> anyPages() {
        return any().map(charter -> READER.read(PRINTER.print(charter)).charter());
    }

    @Property(shrinking = ShrinkingMode.OFF, seed = "20261121")
    void aHandbookCharterIsReadAsItWasWritten(@ForAll("handbook") Charter charter) {
        check(HANDBOOK, charter);
    }

    @Property(shrinking = ShrinkingMode.OFF, seed = "20261121")
    void anyCharterIsReadAsItWasWritten(@ForAll("any") Charter charter) {
        check(ANY, charter);
    }

    @Property(shrinking = ShrinkingMode.OFF, seed = "20261121")
    void aHandbookCharterThatWasReadIsReadAsItWasWritten(@ForAll("handbookPages") Charter charter) {
        check(HANDBOOK_PAGES, charter);
    }

    @Property(shrinking = ShrinkingMode.OFF, seed = "20261121")
    void anyCharterThatWasReadIsReadAsItWasWritten(@ForAll("anyPages") Charter charter) {
        check(ANY_PAGES, charter);
    }

    private static void check(Refusals refusals, Charter charter) {
        refusals.write(charter)
                .ifPresent(page -> assertThat(READER.read(page).charter()).isEqualTo(charter));
    }

    @AfterContainer
    static void report() {
        System.out.println(HANDBOOK.report("handbook"));
        System.out.println(ANY.report("any"));
        System.out.println(HANDBOOK_PAGES.report("handbook, once read"));
        System.out.println(ANY_PAGES.report("any, once read"));
        assertThat(HANDBOOK_PAGES.share()).isLessThan(MOST_REFUSED);
        assertThat(ANY_PAGES.share()).isLessThan(MOST_REFUSED);
    }
}
