package org.charterkit.json;

import org.charterkit.ScopeItem;
import org.charterkit.text.RichText;

/** What the group will not do: its words alone. */
final class ScopeItemCodec implements Codec<ScopeItem> {
    static final ScopeItemCodec INSTANCE = new ScopeItemCodec();

    @Override
    public ScopeItem read(JsonInput input) {
        int start = input.place();
        RichText text = RichTextCodec.INSTANCE.read(input);
        try {
            ScopeItem item = ScopeItem.of(text);
            input.remember(start);
            return item;
        } catch (IllegalArgumentException e) {
            throw input.refuse(e, start);
        }
    }

    @Override
    public void write(ScopeItem item, JsonOutput output) {
        RichTextCodec.INSTANCE.write(item.text(), output);
    }
}
