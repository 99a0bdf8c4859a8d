package org.charterkit.json;

import org.charterkit.Detail;
import org.charterkit.text.RichText;

/** A further column of a fact. */
final class DetailCodec implements Codec<Detail> {
    static final DetailCodec INSTANCE = new DetailCodec();

    @Override
    public Detail read(Node node) {
        Members members = node.members("name", "value");
        RichText name = members.require("name", RichTextCodec.INSTANCE);
        return Detail.of(name, members.require("value", RichTextCodec.INSTANCE));
    }

    @Override
    public void write(Detail detail, JsonOutput output) {
        output.object(() -> {
            output.member("name", detail.name(), RichTextCodec.INSTANCE);
            output.member("value", detail.value(), RichTextCodec.INSTANCE);
        });
    }
}
