package org.charterkit.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterkit.DataMap;
import org.charterkit.DataValue;

/** Any value: what front matter and extensions hold. Numbers keep their digits. */
final class DataCodec implements Codec<DataValue> {
    static final DataCodec INSTANCE = new DataCodec();

    @Override
    public DataValue read(JsonInput input) {
        return switch (input.token()) {
            case VALUE_STRING -> new DataValue.Text(input.scalar().text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new DataValue.Numeral(input.scalar().digits());
            case VALUE_TRUE, VALUE_FALSE -> new DataValue.Flag(input.scalar().flag());
            case VALUE_NULL -> new DataValue.Nothing();
            case START_ARRAY -> new DataValue.Sequence(input.list(this));
            case START_OBJECT -> new DataValue.Mapping(readMap(input));
            default -> throw input.refuse("expected what JSON can write, found binary data or an object");
        };
    }

    /** The members of an object, whatever they are. */
    DataMap readMap(JsonInput input) {
        List<DataMap.Entry> entries = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        input.startObject();
        for (String name = input.nextMember(); name != null; name = input.nextMember()) {
            Integer first = places.putIfAbsent(name, input.place());
            if (first != null) {
                throw input.twice(name, first);
            }
            entries.add(new DataMap.Entry(name, read(input)));
        }
        return DataMap.of(entries);
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
            output.array(sequence.values(), this);
        } else if (value instanceof DataValue.Mapping mapping) {
            writeMap(mapping.entries(), output);
        } else {
            output.nothing();
        }
    }

    void writeMap(DataMap map, JsonOutput output) {
        output.object(() -> map.entries().forEach(entry -> {
            output.name(entry.name());
            write(entry.value(), output);
        }));
    }
}
