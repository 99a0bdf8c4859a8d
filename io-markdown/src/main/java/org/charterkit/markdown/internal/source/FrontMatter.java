package org.charterkit.markdown.internal.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.io.ReadLimits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The YAML between two lines of three hyphens at the beginning of a page.
 *
 * @param entries all keys, in order
 * @param bodyStart where the page goes on, in UTF-16 units
 * @param state whether it could be read
 * @param problem what could not be read, in words; empty where all could
 */
record FrontMatter(DataMap entries, int bodyStart, State state, String problem) {
    /** What became of the front matter. */
    enum State {
        /** There is none. */
        ABSENT,
        /** It was read. */
        READ,
        /** It is opened and never closed. */
        UNCLOSED,
        /** It is no valid YAML, and its lines were read one by one. */
        UNREADABLE
    }

    private static final Pattern OPENING = Pattern.compile("\\uFEFF?---[ \\t]*(?:\\r\\n|\\n|\\r)");
    private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$(?:\\r\\n|\\n|\\r)?");
    private static final Pattern PLAIN_ENTRY = Pattern.compile("([\\w.-]+)[ \\t]*:(?:[ \\t]+(.*))?");
    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");

    static FrontMatter of(String source, ReadLimits limits) {
        Matcher opening = OPENING.matcher(source);
        if (!opening.lookingAt()) {
            return new FrontMatter(DataMap.empty(), source.startsWith("\uFEFF") ? 1 : 0, State.ABSENT, "");
        }
        Matcher closing = CLOSING.matcher(source);
        if (!finds(closing, source, opening.end())) {
            return new FrontMatter(DataMap.empty(), source.startsWith("\uFEFF") ? 1 : 0, State.UNCLOSED, "");
        }
        String yaml = source.substring(opening.end(), closing.start());
        ReadLimits.require("frontMatter", yaml.length(), limits.frontMatter());
        try {
            DataMap entries = PlainFrontMatter.read(yaml).orElseGet(() -> parse(yaml, limits));
            return new FrontMatter(entries, closing.end(), State.READ, "");
        } catch (YamlEngineException | IllegalArgumentException e) {
            return new FrontMatter(plainLines(yaml), closing.end(), State.UNREADABLE, firstLine(e));
        }
    }

    /** Where a page goes on behind its front matter and byte order mark. */
    static int bodyStart(String source) {
        Matcher opening = OPENING.matcher(source);
        Matcher closing = CLOSING.matcher(source);
        boolean hasFrontMatter = opening.lookingAt() && finds(closing, source, opening.end());
        int mark = source.startsWith("\uFEFF") ? 1 : 0;
        return hasFrontMatter ? closing.end() : mark;
    }

    /** Finds the first closing line, which is looked for only where its signs are. */
    private static boolean finds(Matcher closing, String source, int from) {
        closing.useAnchoringBounds(false);
        for (int i = from; i + 1 < source.length(); i++) {
            char c = source.charAt(i);
            boolean maybe = (c == '-' || c == '.') && source.charAt(i + 1) == c;
            if (maybe && closing.region(i, source.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static String firstLine(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("");
    }

    static DataMap parse(String yaml, ReadLimits limits) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(limits.frontMatter())
                .setMaxAliasesForCollections(0)
                .build();
        ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, yaml));
        Optional<Node> root = new Composer(settings, new BoundedYaml(parser, limits.nesting())).getSingleNode();
        if (root.isEmpty()) {
            return DataMap.empty();
        }
        if (!(value(root.get(), limits.nesting()) instanceof DataValue.Mapping mapping)) {
            throw new IllegalArgumentException(
                    "expected keys and values, found " + root.get().getNodeType());
        }
        return mapping.entries();
    }

    private static DataValue value(Node node, int nesting) {
        if (nesting == 0) {
            throw new IllegalArgumentException("nested deeper than ReadLimits.nesting allows");
        }
        if (node instanceof MappingNode mapping) {
            List<DataMap.Entry> entries = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                DataValue name = value(tuple.getKeyNode(), nesting - 1);
                entries.add(new DataMap.Entry(name.toString(), value(tuple.getValueNode(), nesting - 1)));
            }
            return new DataValue.Mapping(DataMap.of(entries));
        } else if (node instanceof SequenceNode sequence) {
            return new DataValue.Sequence(sequence.getValue().stream()
                    .map(element -> value(element, nesting - 1))
                    .toList());
        }
        return scalar((ScalarNode) node);
    }

    private static DataValue scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getTag().equals(Tag.NULL)) {
            return new DataValue.Nothing();
        } else if (scalar.getTag().equals(Tag.BOOL)) {
            return new DataValue.Flag(Boolean.parseBoolean(text));
        }
        boolean isNumber = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        return isNumber && DataValue.Numeral.isNumber(text) ? new DataValue.Numeral(text) : DataValue.of(text);
    }

    /**
     * Keys and values of single lines: what a person meant where, for one, a value holds a colon without quotes. A line
     * without a key goes on with the value above it.
     */
    private static DataMap plainLines(String yaml) {
        Map<String, String> values = new LinkedHashMap<>();
        String name = "";
        for (String line : yaml.lines().map(String::strip).toList()) {
            Matcher entry = PLAIN_ENTRY.matcher(line);
            if (entry.matches()) {
                String value = entry.group(2) == null ? "" : entry.group(2).strip();
                Matcher quoted = QUOTED.matcher(value);
                name = entry.group(1);
                values.merge(name, quoted.matches() ? quoted.group(2) : value, FrontMatter::joined);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                values.merge(name, line, FrontMatter::joined);
            }
        }
        return DataMap.of(values.entrySet().stream()
                .map(value -> new DataMap.Entry(value.getKey(), DataValue.of(value.getValue())))
                .toList());
    }

    private static String joined(String value, String more) {
        return value.isEmpty() ? more : value + "\n" + more;
    }
}
