package org.charterkit.json;

import org.charterkit.DataMap;
import org.charterkit.DataValue;

/** A key of front matter: an object of its own, since the order of the keys is part of the page. */
final class EntryCodec implements Codec<DataMap.Entry> {
    static final EntryCodec INSTANCE = new EntryCodec();

    @Override
    public DataMap.Entry read(Node node) {
        Members members = node.members("name", "value");
        String name = members.require("name", TextCodec.INSTANCE);
        DataValue value = members.require("value", DataCodec.INSTANCE);
        return new DataMap.Entry(name, value);
    }

    @Override
    public void write(DataMap.Entry entry, JsonOutput output) {
        output.object(() -> {
            output.member("name", entry.name());
            output.member("value", entry.value(), DataCodec.INSTANCE);
        });
    }
}
