package org.charterkit.text;

/**
 * How a stretch of text is set apart: the inline styles that Markdown can write.
 *
 * @since 0.1.0
 */
public enum TextStyle {
    /** Strong emphasis, usually bold: {@code **text**}. */
    STRONG,
    /** Emphasis, usually italic: {@code *text*}. */
    EMPHASIS,
    /** Struck through: {@code ~~text~~}. */
    STRIKETHROUGH,
    /** Code: {@code `text`}. */
    CODE
}
