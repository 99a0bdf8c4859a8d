package org.charterkit.json;

import org.charterkit.text.Prose;

/** Prose: its CommonMark source. */
final class ProseCodec implements Codec<Prose> {
    static final ProseCodec INSTANCE = new ProseCodec();

    @Override
    public Prose read(JsonInput input) {
        String source = input.scalar().text();
        try {
            return Prose.of(source);
        } catch (IllegalArgumentException e) {
            throw input.refuse(e, input.place());
        }
    }

    @Override
    public void write(Prose prose, JsonOutput output) {
        output.text(prose.source());
    }
}
