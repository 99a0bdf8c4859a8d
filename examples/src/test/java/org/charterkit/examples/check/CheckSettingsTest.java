package org.charterkit.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import org.charterkit.Charter;
import org.charterkit.check.Rule;
import org.charterkit.check.RuleSet;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.io.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckSettingsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private CheckSettings read(String yaml) throws IOException {
        Path file = root.resolve(CheckSettings.FILE_NAME);
        Files.writeString(file, yaml);
        return CheckSettings.read(file);
    }

    @Test
    void settingsTuneTheRules() throws IOException {
        CheckSettings settings = read("""
                rules:
                  bare-url: off
                  functional-lead: error
                most-groups: 4
                fiscal-year-starts: July
                template: template.md
                baseline: known.txt
                fail-on: warning
                """);

        RuleSet rules = settings.rules(file -> Charter.builder().build());

        assertThat(rules.rules())
                .extracting(Rule::id)
                .doesNotContain("bare-url")
                .contains("template-section");
        assertThat(rules.severity("functional-lead")).isEqualTo(Severity.ERROR);
        assertThat(settings.mostGroups()).hasValue(4);
        assertThat(settings.fiscalYearStarts()).contains(Month.JULY);
        assertThat(settings.template()).contains(root.resolve("template.md"));
        assertThat(settings.baseline()).contains(root.resolve("known.txt"));
        assertThat(settings.failOn()).contains(Severity.WARNING);
    }

    @Test
    void noSettingsAreAllRules() throws IOException {
        assertThat(read("").rules(file -> Charter.builder().build()).rules())
                .hasSameSizeAs(HandbookRules.all().rules());
        assertThat(read("# nothing yet\n")).isEqualTo(CheckSettings.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a: 1; line 1: expected one of [rules, most-groups",
                "rules:\\n  bare-urls: off; line 2: expected the id of a rule, found \"bare-urls\"",
                "rules:\\n  bare-url: never; line 2: expected one of [off, info, warning, error], found \"never\"",
                "rules:\\n  bare-url: off\\n  bare-url: info; line 3: \"rules.bare-url\" stands there twice",
                "rules: [a]; line 1: expected names and values for rules",
                "most-groups: none; line 1: expected a number from 1 on, found \"none\"",
                "fiscal-year-starts: Smarch; line 1: expected the name of a month, found \"Smarch\"",
                "fail-on: off; line 1: expected info, warning or error, found off",
                "fail-on: [error]; line 1: expected a word",
                "- rules; line 1: expected names and values for the settings",
                "rules: {; is no valid YAML: "
            })
    void whatNobodyWouldActOnIsAnErrorWithItsLine(String yaml, String message) {
        assertThatExceptionOfType(InvalidSettingsException.class)
                .isThrownBy(() -> read(yaml.replace("\\n", "\n")))
                .withMessageStartingWith(message);
    }

    @Test
    void hostileSettingsAreRefused() {
        assertThatExceptionOfType(InvalidSettingsException.class).isThrownBy(() -> read("[".repeat(60_000)));
        assertThatExceptionOfType(InvalidSettingsException.class)
                .isThrownBy(() -> read("#".repeat(70_000)))
                .withMessage("is larger than 65536 bytes");
    }

    @Test
    void theNearestFileUpwardsIsFound() throws IOException {
        Path page = root.resolve("groups/archive/tides.md");
        Files.createDirectories(root.resolve("groups/archive"));
        assertThat(CheckSettings.find(page)).isNotEqualTo(root.resolve("charters.yaml"));
        Files.writeString(root.resolve("charters.yaml"), "");
        assertThat(CheckSettings.find(page)).contains(root.resolve("charters.yaml"));
        Files.writeString(root.resolve("groups/charters.yaml"), "");
        assertThat(CheckSettings.find(page)).contains(root.resolve("groups/charters.yaml"));
    }
}
