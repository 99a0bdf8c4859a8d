package org.charterkit.json;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.charterkit.DataValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The current token of a document, taken for a text or a number. */
final class JsonScalar {
    /** More digits than any number that means something here. */
    private static final int MOST_DIGITS = 100;

    private final JsonInput input;
    private final JsonParser parser;

    JsonScalar(JsonInput input, JsonParser parser) {
        this.input = input;
        this.parser = parser;
    }

    String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw input.refuse("expected text, found " + found());
        }
        return parser.getString();
    }

    /** Text that is not blank. */
    String words() {
        String text = text();
        if (text.isBlank()) {
            throw input.refuse("expected text that is not blank, found " + Quote.of(text));
        }
        return text;
    }

    boolean flag() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** A number as JSON writes it, even where YAML writes it otherwise. */
    String digits() {
        String written = parser.getString();
        String digits = DataValue.Numeral.isNumber(written) ? written : String.valueOf(parser.getNumberValue());
        if (!DataValue.Numeral.isNumber(digits)) {
            throw input.refuse("expected a number that JSON can write, found " + Quote.shortened(written));
        }
        return digits;
    }

    /** An integer, however it is written: {@code 70}, {@code 70.0} and {@code 7e1} are one number to JSON Schema. */
    int integer(int least, int most) {
        OptionalInt value = integer();
        if (value.isEmpty() || value.getAsInt() < least || value.getAsInt() > most) {
            throw input.refuse("expected an integer "
                    + (most == Integer.MAX_VALUE ? least + " or more" : "from " + least + " to " + most)
                    + ", found " + found());
        }
        return value.getAsInt();
    }

    boolean isNumber(int value) {
        OptionalInt found = integer();
        return found.isPresent() && found.getAsInt() == value;
    }

    private OptionalInt integer() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT) {
            return OptionalInt.of(parser.getIntValue());
        }
        return parser.currentToken() != null && parser.currentToken().isNumeric()
                ? integer(digits())
                : OptionalInt.empty();
    }

    private static OptionalInt integer(String digits) {
        if (digits.length() > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            boolean isSmall = number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
            return isSmall ? OptionalInt.of(number.intValueExact()) : OptionalInt.empty();
        } catch (ArithmeticException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** What it is, for a message. */
    String found() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "the end of the document";
        }
        return switch (token) {
            case VALUE_STRING -> "the text " + Quote.of(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Quote.shortened(parser.getString());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            default -> "what JSON cannot write";
        };
    }
}
