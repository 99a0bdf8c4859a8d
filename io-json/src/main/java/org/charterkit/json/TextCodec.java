package org.charterkit.json;

/** Text without links and styles. */
final class TextCodec implements Codec<String> {
    static final TextCodec INSTANCE = new TextCodec(true);

    /** Text that is not blank. */
    static final TextCodec WORDS = new TextCodec(false);

    private final boolean mayBeBlank;

    private TextCodec(boolean mayBeBlank) {
        this.mayBeBlank = mayBeBlank;
    }

    @Override
    public String read(JsonInput input) {
        return mayBeBlank ? input.scalar().text() : input.scalar().words();
    }

    @Override
    public void write(String text, JsonOutput output) {
        output.text(text);
    }
}
