package org.charterkit.json;

/** An integer within bounds. */
final class IntegerCodec implements Codec<Integer> {
    static final IntegerCodec PERCENT = new IntegerCodec(0, 100);

    /** A level of headings, or 0 for none. */
    static final IntegerCodec LEVEL = new IntegerCodec(0, 6);

    /** A line, a column, or a number of facts. */
    static final IntegerCodec FROM_ONE = new IntegerCodec(1, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    private IntegerCodec(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public Integer read(JsonInput input) {
        return input.scalar().integer(least, most);
    }

    @Override
    public void write(Integer number, JsonOutput output) {
        output.number(number);
    }
}
