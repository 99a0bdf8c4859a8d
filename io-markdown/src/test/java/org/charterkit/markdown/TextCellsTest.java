package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Role;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells of a row of a text, which have nothing but blanks between them. */
class TextCellsTest {
    /** The page has "an" and "to" as words, too. */
    private static final String PAGE = """
            Tide Tables Working Group

            An effort to publish an hourly table


            Property Value
            Date Created 2022-01-24

            Roles and Responsibilities

            Working Group Role Person Title
            Executive Sponsor Ada Example VP of Tides
            %s
            """;

    @ParameterizedTest
    @CsvSource({
        "Member Nguyễn Văn An Senior Engineer, Member, Nguyễn Văn An, Senior Engineer",
        "Member Nguyễn Văn An VP of Tides, Member, Nguyễn Văn An, VP of Tides",
        "Functional Lead - Infrastructure Lê An Staff Engineer, Functional Lead - Infrastructure, Lê An, Staff Engineer",
        "Member Gustavo Adolfo Pérez Product, Member, Gustavo Adolfo Pérez, Product",
        "Member Nora bint Yusuf Senior Engineer, Member, Nora bint Yusuf, Senior Engineer",
        "Member Hanne op den Berg Senior Engineer, Member, Hanne op den Berg, Senior Engineer",
    })
    void namesEndWhereTitlesBegin(String line, String role, String person, String title) {
        Participant participant = row(line);

        assertThat(participant.role().map(Role::name).map(RichText::plainText)).hasValue(role);
        assertThat(participant.person().map(Person::displayName)).hasValue(person);
        assertThat(participant.title().plainText()).isEqualTo(title);
    }

    @Test
    void aRoleThatNobodyHasIsARoleToItsEnd() {
        Participant participant = row("Functional Lead\nFunctional Lead");

        assertThat(participant.role().map(Role::name).map(RichText::plainText)).hasValue("Functional Lead");
        assertThat(participant.person()).isEmpty();
        assertThat(participant.title().isEmpty()).isTrue();
    }

    private static Participant row(String line) {
        return TextPages.charter(PAGE.formatted(line)).participants().get(1);
    }
}
