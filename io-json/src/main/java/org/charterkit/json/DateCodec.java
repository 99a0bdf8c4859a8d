package org.charterkit.json;

import org.charterkit.CharterDate;

/** A date: {@code "2022-01-24"}, {@code "2022-03"}, {@code "FY2023-Q4"}. */
final class DateCodec implements Codec<CharterDate> {
    static final DateCodec INSTANCE = new DateCodec();

    @Override
    public CharterDate read(JsonInput input) {
        String text = input.scalar().text();
        try {
            return CharterDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw input.refuse(e, input.place());
        }
    }

    @Override
    public void write(CharterDate date, JsonOutput output) {
        output.cleanText(date.toString());
    }
}
