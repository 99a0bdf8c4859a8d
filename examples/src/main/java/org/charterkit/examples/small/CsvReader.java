package org.charterkit.examples.small;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.charterkit.Charter;
import org.charterkit.CharterBuilder;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.RoleKind;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.io.PageKind;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** Lines of a name and a value, such as {@code Facilitator,Ada Example}: what the names mean, the vocabulary knows. */
final class CsvReader implements CharterReader {
    private static final Vocabulary WORDS = Vocabulary.english();

    @Override
    public Reading read(String text) {
        limits().check(text);
        CharterBuilder charter = Charter.builder();
        try (var lines = CSVFormat.RFC4180.parse(new StringReader(text))) {
            for (var line : lines) {
                if (line.size() != 2) {
                    throw CharterReadException.of("line " + line.getRecordNumber()
                            + ": expected a name and a value, found " + line.size() + " cells");
                } else if (line.get(0).equals("Title")) {
                    charter.title(line.get(1));
                } else {
                    charter.addFacts(fact(RichText.of(line.get(0)), line.get(1)));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw CharterReadException.of("expected CSV, found something else: " + e.getMessage());
        }
        return Reading.builder()
                .charter(charter.build())
                .kind(PageKind.CHARTER)
                .kindReason("every table of two columns is one")
                .build();
    }

    private static Fact fact(RichText name, String value) {
        Participant member = Participant.of(RoleKind.MEMBER, Person.of(value));
        return WORDS.isRole(name) ? member.withRole(WORDS.role(name)) : WORDS.attribute(name, RichText.of(value));
    }

    @Override
    public ReadLimits limits() {
        return ReadLimits.standard();
    }
}
