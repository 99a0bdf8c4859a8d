package org.charterkit.examples.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Month;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.charterkit.Charter;
import org.charterkit.check.Rule;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.io.Severity;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads settings from YAML; what nobody would act on is an error with its line. */
final class SettingsReader {
    private static final List<String> KEYS =
            List.of("rules", "most-groups", "fiscal-year-starts", "template", "baseline", "fail-on");
    private static final List<String> SEVERITIES = List.of("off", "info", "warning", "error");

    private static final List<String> RULES = HandbookRules.withTemplate(
                    Charter.builder().build())
            .rules()
            .stream()
            .map(Rule::id)
            .toList();

    private final Path folder;
    private final CheckSettings.Builder settings = new CheckSettings.Builder();
    private final Set<String> seen = new HashSet<>();

    SettingsReader(Path folder) {
        this.folder = folder;
    }

    CheckSettings read(String text) {
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(text);
            root.ifPresent(node -> mapping(node, "the settings").getValue().forEach(this::readEntry));
            return settings.build();
        } catch (YamlEngineException invalid) {
            throw new InvalidSettingsException("is no valid YAML: " + invalid.getMessage());
        } catch (StackOverflowError tooDeep) {
            throw new InvalidSettingsException("is nested too deeply");
        }
    }

    private void readEntry(NodeTuple entry) {
        String key = scalar(entry.getKeyNode());
        Node value = entry.getValueNode();
        requireOnce(key, entry.getKeyNode());
        switch (key) {
            case "rules" -> mapping(value, "rules").getValue().forEach(this::readRule);
            case "most-groups" -> settings.mostGroups = OptionalInt.of(count(value));
            case "fiscal-year-starts" -> settings.fiscalYearStarts = Optional.of(month(value));
            case "template" -> settings.template = Optional.of(path(value));
            case "baseline" -> settings.baseline = Optional.of(path(value));
            case "fail-on" ->
                settings.failOn = Optional.of(
                        severity(value).orElseThrow(() -> at(value, "expected info, warning or error, found off")));
            default -> throw at(entry.getKeyNode(), "expected one of " + KEYS + ", found \"" + key + "\"");
        }
    }

    private void readRule(NodeTuple entry) {
        String id = scalar(entry.getKeyNode());
        requireOnce("rules." + id, entry.getKeyNode());
        if (!RULES.contains(id)) {
            throw at(entry.getKeyNode(), "expected the id of a rule, found \"" + id + "\"; there are " + RULES);
        }
        settings.severities.put(id, severity(entry.getValueNode()));
    }

    private void requireOnce(String key, Node node) {
        if (!seen.add(key)) {
            throw at(node, "\"" + key + "\" stands there twice");
        }
    }

    private static MappingNode mapping(Node node, String what) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw at(node, "expected names and values for " + what);
    }

    private static String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw at(node, "expected a word");
    }

    private static Optional<Severity> severity(Node node) {
        String word = scalar(node).toLowerCase(Locale.ROOT);
        if (!SEVERITIES.contains(word)) {
            throw at(node, "expected one of " + SEVERITIES + ", found \"" + word + "\"");
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst();
    }

    private static int count(Node node) {
        String digits = scalar(node);
        if (!digits.matches("[1-9]\\d{0,5}")) {
            throw at(node, "expected a number from 1 on, found \"" + digits + "\"");
        }
        return Integer.parseInt(digits);
    }

    private static Month month(Node node) {
        String name = scalar(node).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().equals(name))
                .findFirst()
                .orElseThrow(() -> at(node, "expected the name of a month, found \"" + scalar(node) + "\""));
    }

    private Path path(Node node) {
        try {
            return folder.resolve(scalar(node));
        } catch (InvalidPathException invalid) {
            throw at(node, "expected a path, found \"" + scalar(node) + "\"");
        }
    }

    private static InvalidSettingsException at(Node node, String problem) {
        String line = node.getStartMark()
                .map(mark -> "line " + (mark.getLine() + 1) + ": ")
                .orElse("");
        return new InvalidSettingsException(line + problem);
    }
}
