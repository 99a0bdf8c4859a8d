package org.charterkit.json;

import org.charterkit.DataMap;
import org.charterkit.DataValue;

/** A key of the front matter and its value: an object of its own, since the order of the keys is part of the page. */
final class EntryCodec {
    static final Codec<DataMap.Entry> INSTANCE = ObjectCodec.<DataMap.Entry, Draft>of(
                    input -> new Draft(), Draft::build)
            .required("name", TextCodec.INSTANCE, (draft, name) -> draft.name = name, DataMap.Entry::name)
            .required("value", DataCodec.INSTANCE, (draft, value) -> draft.value = value, DataMap.Entry::value)
            .codec();

    private EntryCodec() {}

    private static final class Draft {
        private String name = "";
        private DataValue value = new DataValue.Nothing();

        private DataMap.Entry build() {
            return new DataMap.Entry(name, value);
        }
    }
}
