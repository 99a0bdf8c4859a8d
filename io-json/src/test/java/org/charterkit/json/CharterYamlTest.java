package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.arbitraries.ConsistentCharters;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CharterYamlTest {
    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new CharterModule()).build();

    @Property(tries = 100)
    @Domain(ConsistentCharters.class)
    void whatIsWrittenIsReadBackEqual(@ForAll Charter charter) {
        assertThat(YAML.readValue(YAML.writeValueAsString(charter), Charter.class))
                .isEqualTo(charter);
    }

    @Test
    void theExample() {
        assertThat(YAML.readValue(YAML.writeValueAsString(TideTables.charter()), Charter.class))
                .isEqualTo(TideTables.charter());
    }

    @Test
    void isWrittenByHand() {
        Charter charter = YAML.readValue("""
                version: 1
                title: Tide Tables Working Group
                frontMatter:
                  - name: budget
                    value: 12.50
                attributes:
                  - name: End Date
                    value: July 29, 2022
                exitCriteria:
                  - text: The tide tables are public
                    progress: 70
                """, Charter.class);

        assertThat(charter.endDate()).hasValue(CharterDate.ofDay(2022, 7, 29));
        assertThat(charter.exitCriteria().get(0).progress()).hasValue(70);
        assertThat(charter.frontMatter().get("budget").orElseThrow()).hasToString("12.50");
        assertThat(charter.interpretedBy(Vocabulary.english())).isEqualTo(charter);
    }

    @Test
    void refusalsNameTheLine() {
        assertThatThrownBy(() -> YAML.readValue("version: 1\ntitle:\n  - Tides\n", Charter.class))
                .hasMessageStartingWith("3:3 /title: expected text, found a list");
        assertThatThrownBy(() -> YAML.readValue("version: 1\nextensions:\n  depth: .nan\n", Charter.class))
                .hasMessageStartingWith("3:10 /extensions/depth: expected a number that JSON can write, found .nan");
    }
}
