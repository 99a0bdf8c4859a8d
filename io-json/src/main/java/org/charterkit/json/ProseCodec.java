package org.charterkit.json;

import org.charterkit.text.Prose;

/** Prose: its CommonMark source. */
final class ProseCodec implements Codec<Prose> {
    static final ProseCodec INSTANCE = new ProseCodec();

    @Override
    public Prose read(Node node) {
        String source = node.text();
        return node.build(() -> Prose.of(source));
    }

    @Override
    public void write(Prose prose, JsonOutput output) {
        output.text(prose.source());
    }
}
