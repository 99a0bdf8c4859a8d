package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.charterkit.Block;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** Blocks and sections come and go, and those beside them stay as they are written. */
class SectionEditsTest {
    private static final String PAGE = """
            ## Goals ##

            Know   the *tides*.

            ## Exit Criteria ##

            We are done when:

            1.   __Gauges__ report
            1.   Buoys ring

            It is   agreed.

            ## Notes ##

            We meet   weekly.
            """;

    private static String criteria(Consumer<List<Block>> change) {
        return Edited.section(PAGE, 1, old -> {
            List<Block> content = new ArrayList<>(old.content());
            change.accept(content);
            return old.withContent(content);
        });
    }

    private static String sections(String page, Consumer<List<Section>> change) {
        return Edited.to(page, charter -> {
                    List<Section> sections = new ArrayList<>(charter.sections());
                    change.accept(sections);
                    return charter.withSections(sections);
                })
                .text();
    }

    private static ProseBlock prose(String source) {
        return new ProseBlock(Prose.of(source));
    }

    @Test
    void proseGoesWithItsBlankLine() {
        assertThat(criteria(content -> content.remove(0))).isEqualTo(PAGE.replace("We are done when:\n\n", ""));
        assertThat(criteria(content -> content.remove(2))).isEqualTo(PAGE.replace("It is   agreed.\n\n", ""));
    }

    @Test
    void aRunGoesWithItsBlankLine() {
        String page = PAGE.replace("It is   agreed.\n\n", "");
        assertThat(Edited.section(page, 1, old -> old.withContent(old.content().subList(0, 1))))
                .isEqualTo(page.replace("1.   __Gauges__ report\n1.   Buoys ring\n\n", ""));
    }

    @Test
    void proseComesBetweenBlankLines() {
        String page = PAGE.replace("We are done when:\n\n", "").replace("\n\nIt is   agreed.", "");
        assertThat(Edited.section(page, 1, old -> {
                    List<Block> content = new ArrayList<>(old.content());
                    content.add(0, prose("We are done when:"));
                    return old.withContent(content);
                }))
                .isEqualTo(page.replace("1.   __G", "We are done when:\n\n1.   __G"));
        assertThat(Edited.section(page, 1, old -> {
                    List<Block> content = new ArrayList<>(old.content());
                    content.add(prose("It is agreed.\n\nBy all."));
                    return old.withContent(content);
                }))
                .isEqualTo(page.replace("Buoys ring\n", "Buoys ring\n\nIt is agreed.\n\nBy all.\n"));
    }

    @Test
    void aRunComesUnderItsLabelBehindTheOneBeforeIt() {
        String page = PAGE.replace("1.   __G", "**Harbour**\n\n1.   __G");
        Run lamps = Run.list(List.of(ExitCriterion.of("Lamps are lit"))).withLabel(Optional.of(RichText.of("Light")));
        assertThat(Edited.section(page, 1, old -> {
                    List<Block> content = new ArrayList<>(old.content());
                    content.add(2, lamps);
                    return old.withContent(content);
                }))
                .isEqualTo(page.replace("Buoys ring\n", "Buoys ring\n\n**Light**\n\n1. Lamps are lit\n"));
    }

    @Test
    void aLabelChangesInItsLine() {
        String page = PAGE.replace("1.   __G", "__Our *harbour*__\n\n1.   __G");
        assertThat(Edited.section(page, 1, old -> labelled(old, Optional.of(RichText.of("Sea")))))
                .isEqualTo(page.replace("__Our *harbour*__", "**Sea**"));
    }

    @Test
    void aRunThatLosesOrGetsItsLabelIsWrittenAnewAndNothingElseIs() {
        String page = PAGE.replace("1.   __G", "**Harbour**\n\n1.   __G");
        String printed = "1. **Gauges** report\n1. Buoys ring\n";
        String written = "1.   __Gauges__ report\n1.   Buoys ring\n";
        assertThat(Edited.section(page, 1, old -> labelled(old, Optional.empty())))
                .isEqualTo(PAGE.replace(written, printed));
        assertThat(Edited.section(PAGE, 1, old -> labelled(old, Optional.of(RichText.of("Harbour")))))
                .isEqualTo(page.replace(written, printed));
    }

    private static Section labelled(Section section, Optional<RichText> label) {
        List<Block> content = new ArrayList<>(section.content());
        content.set(1, ((Run) content.get(1)).withLabel(label));
        return section.withContent(content);
    }

    @Test
    void aListThatBecomesATableIsWrittenAnewAndNothingElseIs() {
        assertThat(criteria(content -> content.set(
                        1,
                        Run.table(
                                List.of(RichText.of("Criteria")),
                                List.of(ExitCriterion.of("Gauges report").withStatus(CompletionStatus.OPEN))))))
                .isEqualTo("""
                ## Goals ##

                Know   the *tides*.

                ## Exit Criteria ##

                We are done when:

                | Criteria          |
                | ----------------- |
                | [ ] Gauges report |

                It is   agreed.

                ## Notes ##

                We meet   weekly.
                """);
    }

    @Test
    void aSectionGoesAsAWhole() {
        assertThat(sections(PAGE, sections -> sections.remove(0))).isEqualTo(PAGE.substring(PAGE.indexOf("## Exit")));
        assertThat(sections(PAGE, sections -> sections.remove(1)))
                .isEqualTo(PAGE.substring(0, PAGE.indexOf("## Exit")) + PAGE.substring(PAGE.indexOf("## Notes")));
        assertThat(sections(PAGE, sections -> sections.remove(2)))
                .isEqualTo(PAGE.substring(0, PAGE.indexOf("\n## Notes")));
        assertThat(sections(PAGE + "\n\n", List::clear)).isEmpty();
    }

    private static Section boats(String heading) {
        return Section.builder()
                .heading(RichText.of(heading))
                .level(2)
                .kind(SectionKind.OTHER)
                .addProse("All are blue.")
                .build();
    }

    @Test
    void aSectionComesBetweenBlankLines() {
        assertThat(sections(PAGE, sections -> sections.add(0, boats("Boats"))))
                .isEqualTo("## Boats\n\nAll are blue.\n\n" + PAGE);
        assertThat(sections(PAGE, sections -> sections.add(2, boats("Boats"))))
                .isEqualTo(PAGE.replace("## Notes", "## Boats\n\nAll are blue.\n\n## Notes"));
        assertThat(sections(PAGE, sections -> sections.add(boats("Boats"))))
                .isEqualTo(PAGE + "\n## Boats\n\nAll are blue.\n");
        assertThat(sections(PAGE, sections -> sections.addAll(List.of(boats("Boats"), boats("Ships")))))
                .isEqualTo(PAGE + "\n## Boats\n\nAll are blue.\n\n## Ships\n\nAll are blue.\n");
    }

    @Test
    void aSectionComesBehindAnOpenLine() {
        assertThat(sections(PAGE.stripTrailing(), sections -> sections.add(boats("Boats"))))
                .isEqualTo(PAGE + "\n## Boats\n\nAll are blue.");
        String crlf = PAGE.stripTrailing().replace("\n", "\r\n");
        assertThat(sections(crlf, sections -> sections.add(boats("Boats"))))
                .isEqualTo(crlf + "\r\n\r\n## Boats\r\n\r\nAll are blue.");
    }

    @Test
    void aSectionGivesWayToAnother() {
        assertThat(sections(PAGE, sections -> {
                    sections.remove(2);
                    sections.add(0, boats("Boats"));
                }))
                .isEqualTo("## Boats\n\nAll are blue.\n\n" + PAGE.substring(0, PAGE.indexOf("\n## Notes")));
    }

    @Test
    void severalSectionsChangeAndTheOthersStay() {
        assertThat(sections(PAGE, sections -> {
                    sections.set(0, sections.get(0).withContent(prose("Know   the *waves*.")));
                    sections.set(2, sections.get(2).withContent(prose("We meet   daily.")));
                }))
                .isEqualTo(PAGE.replace("tides", "waves").replace("weekly", "daily"));
    }

    @Test
    void onlyTheSectionThatCannotBeChangedLineByLineIsWrittenAnew() {
        String page = "## Boats\n\nAll   are __blue__.\n\nCrew\n----\n\nAda   sails.\n";
        assertThat(sections(page, sections -> {
                    sections.set(0, sections.get(0).withContent(prose("All   are __red__.")));
                    sections.set(1, sections.get(1).withLevel(3));
                }))
                .isEqualTo("## Boats\n\nAll   are __red__.\n\n### Crew\n\nAda   sails.\n");
    }
}
