package org.charterkit.json;

import org.charterkit.ScopeItem;
import org.charterkit.text.RichText;

/** What the group will not do: its words alone. */
final class ScopeItemCodec implements Codec<ScopeItem> {
    static final ScopeItemCodec INSTANCE = new ScopeItemCodec();

    @Override
    public ScopeItem read(Node node) {
        RichText text = RichTextCodec.INSTANCE.read(node);
        return node.buildInPlace(() -> ScopeItem.of(text));
    }

    @Override
    public void write(ScopeItem item, JsonOutput output) {
        RichTextCodec.INSTANCE.write(item.text(), output);
    }
}
