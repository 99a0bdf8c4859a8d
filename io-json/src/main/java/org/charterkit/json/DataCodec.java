package org.charterkit.json;

import org.charterkit.DataMap;
import org.charterkit.DataValue;

/** Any value: what front matter and extensions hold. Numbers keep their digits. */
final class DataCodec implements Codec<DataValue> {
    static final DataCodec INSTANCE = new DataCodec();

    @Override
    public DataValue read(Node node) {
        return switch (node.type()) {
            case TEXT -> new DataValue.Text(node.words());
            case NUMBER -> new DataValue.Numeral(node.words());
            case FLAG -> new DataValue.Flag(Boolean.parseBoolean(node.words()));
            case NOTHING -> new DataValue.Nothing();
            case LIST ->
                new DataValue.Sequence(node.elements().stream().map(this::read).toList());
            case OBJECT -> new DataValue.Mapping(readMap(node));
        };
    }

    /** The members of an object, whatever they are. */
    DataMap readMap(Node node) {
        node.requireObject();
        return DataMap.of(node.children().stream()
                .map(child -> new DataMap.Entry(child.token(), read(child)))
                .toList());
    }

    @Override
    public void write(DataValue value, JsonOutput output) {
        if (value instanceof DataValue.Text text) {
            output.text(text.text());
        } else if (value instanceof DataValue.Numeral number) {
            output.number(number.digits());
        } else if (value instanceof DataValue.Flag flag) {
            output.flag(flag.value());
        } else if (value instanceof DataValue.Sequence sequence) {
            output.array(() -> sequence.values().forEach(element -> write(element, output)));
        } else if (value instanceof DataValue.Mapping mapping) {
            writeMap(mapping.entries(), output);
        } else {
            output.nothing();
        }
    }

    void writeMap(DataMap map, JsonOutput output) {
        output.object(() -> map.entries().forEach(entry -> output.member(entry.name(), entry.value(), this)));
    }
}
