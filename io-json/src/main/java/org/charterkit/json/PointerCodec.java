package org.charterkit.json;

import org.charterkit.Pointer;

/** A JSON Pointer. */
final class PointerCodec implements Codec<Pointer> {
    static final PointerCodec INSTANCE = new PointerCodec();

    @Override
    public Pointer read(JsonInput input) {
        String text = input.scalar().text();
        try {
            return Pointer.parse(text);
        } catch (IllegalArgumentException e) {
            throw input.refuse(e, input.place());
        }
    }

    @Override
    public void write(Pointer pointer, JsonOutput output) {
        output.text(pointer.toString());
    }
}
