package org.charterkit.json;

/** Text without links and styles. */
final class TextCodec implements Codec<String> {
    static final TextCodec INSTANCE = new TextCodec();

    @Override
    public String read(Node node) {
        return node.text();
    }

    @Override
    public void write(String text, JsonOutput output) {
        output.text(text);
    }
}
