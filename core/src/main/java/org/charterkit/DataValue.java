package org.charterkit;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value of front matter or of an extension: what YAML and JSON have in common.
 *
 * <p>Numbers keep the digits they were written with, so that a version "1.10" stays one.
 *
 * @since 0.1.0
 */
public sealed interface DataValue {
    /**
     * Text.
     *
     * @param text the text, possibly empty
     */
    record Text(String text) implements DataValue {
        /**
         * Text.
         *
         * @param text the text, possibly empty
         */
        public Text {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param digits the number as JSON writes it, such as {@code 1.10}
     */
    record Numeral(String digits) implements DataValue {
        private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

        /**
         * A number.
         *
         * @param digits the number as JSON writes it
         * @throws IllegalArgumentException if the digits are no JSON number
         */
        public Numeral {
            if (!isNumber(Objects.requireNonNull(digits, "digits"))) {
                throw new IllegalArgumentException("number: expected a number as JSON writes it, found " + digits);
            }
        }

        /**
         * Whether JSON writes a number so.
         *
         * @param digits any text
         * @return true where a number can be made of it
         */
        public static boolean isNumber(String digits) {
            return JSON_NUMBER.matcher(digits).matches();
        }

        @Override
        public String toString() {
            return digits;
        }
    }

    /**
     * True or false.
     *
     * @param value which of them
     */
    record Flag(boolean value) implements DataValue {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** A key that is there without a value: {@code null} in JSON. */
    record Nothing() implements DataValue {
        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * Values in order.
     *
     * @param values the values
     */
    record Sequence(List<DataValue> values) implements DataValue {
        /**
         * Values in order.
         *
         * @param values the values, copied
         */
        public Sequence {
            values = List.copyOf(Objects.requireNonNull(values, "values"));
        }

        @Override
        public String toString() {
            return values.stream().map(DataValue::toString).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /**
     * Values under names.
     *
     * @param entries the names and values, in order
     */
    record Mapping(DataMap entries) implements DataValue {
        /**
         * Values under names.
         *
         * @param entries the names and values, in order
         */
        public Mapping {
            Objects.requireNonNull(entries, "entries");
        }

        @Override
        public String toString() {
            return entries.toString();
        }
    }

    /**
     * Text as a value.
     *
     * @param text the text
     * @return the value
     */
    static DataValue of(String text) {
        return new Text(text);
    }
}
