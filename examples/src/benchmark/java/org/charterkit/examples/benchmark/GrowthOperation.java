package org.charterkit.examples.benchmark;

import java.time.LocalDate;
import org.charterkit.Charter;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.RoleKind;
import org.charterkit.check.RuleSet;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.diff.CharterDiff;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;

/** What is done to a page. */
enum GrowthOperation {
    READ {
        @Override
        Runnable on(MarkdownPage page) {
            return () -> READER.read(page.text());
        }
    },
    WRITE {
        @Override
        Runnable on(MarkdownPage page) {
            return () -> WRITER.write(page.charter());
        }
    },
    EDIT {
        @Override
        Runnable on(MarkdownPage page) {
            return () -> page.with(later(page.charter()));
        }
    },
    DIFF {
        @Override
        Runnable on(MarkdownPage page) {
            Charter later = later(page.charter());
            return () -> CharterDiff.between(page.charter(), later).sentences();
        }
    },
    CHECK {
        @Override
        Runnable on(MarkdownPage page) {
            Reading reading = page.reading();
            return () -> RULES.check(reading, "tides.md", DAY);
        }
    };

    /** The standard limits on everything but bytes and nesting are far below a page of a hundred megabytes. */
    static final MarkdownReader READER = MarkdownReader.builder()
            .limits(ReadLimits.standard()
                    .withBytes(128 * 1024 * 1024)
                    .withLines(4_000_000)
                    .withItems(1_000_000)
                    .withMarks(4_000_000)
                    .withCells(1_000_000))
            .build();

    private static final MarkdownWriter WRITER = MarkdownWriter.create();
    private static final RuleSet RULES = HandbookRules.all();
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    /** What is measured; what it needs beside the page is made before. */
    abstract Runnable on(MarkdownPage page);

    /** The charter with one participant and one criterion more. */
    private static Charter later(Charter charter) {
        return charter.edit()
                .add(ExitCriterion.of("One more gauge reports"))
                .addParticipant(Participant.of(RoleKind.MEMBER, Person.of("Bo Sample")))
                .apply();
    }
}
