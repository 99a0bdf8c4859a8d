package org.charterkit.json;

import org.charterkit.Detail;
import org.charterkit.text.RichText;

/** A further column of a fact. */
final class DetailCodec {
    static final Codec<Detail> INSTANCE = ObjectCodec.<Detail, Draft>of(input -> new Draft(), Draft::build)
            .required("name", RichTextCodec.INSTANCE, (draft, name) -> draft.name = name, Detail::name)
            .required("value", RichTextCodec.INSTANCE, (draft, value) -> draft.value = value, Detail::value)
            .codec();

    private DetailCodec() {}

    private static final class Draft {
        private RichText name = RichText.empty();
        private RichText value = RichText.empty();

        private Detail build() {
            return Detail.of(name, value);
        }
    }
}
