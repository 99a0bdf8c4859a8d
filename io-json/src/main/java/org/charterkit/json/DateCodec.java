package org.charterkit.json;

import org.charterkit.CharterDate;

/** A date: {@code "2022-01-24"}, {@code "2022-03"}, {@code "FY2023-Q4"}. */
final class DateCodec implements Codec<CharterDate> {
    static final DateCodec INSTANCE = new DateCodec();

    @Override
    public CharterDate read(Node node) {
        String text = node.text();
        return node.build(() -> CharterDate.parse(text));
    }

    @Override
    public void write(CharterDate date, JsonOutput output) {
        output.text(date.toString());
    }
}
