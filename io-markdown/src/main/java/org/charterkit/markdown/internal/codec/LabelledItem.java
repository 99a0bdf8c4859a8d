package org.charterkit.markdown.internal.codec;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;

/**
 * An item that begins with a bold label, set off by a dash or a colon, or by both: "**Tide gauges** - nothing is
 * measured without".
 *
 * @param label the words of the label, without their emphasis
 * @param rest what stands behind it, not blank
 */
record LabelledItem(RichText label, RichText rest) {
    private static final Pattern SEPARATOR = Pattern.compile("^\\s?[-–—:：]\\s?");

    /** The parts of an item; empty where it has no such label. */
    static Optional<LabelledItem> of(RichText item) {
        int end = labelEnd(item);
        String shown = item.shownText();
        boolean colonInside = end > 0 && shown.charAt(end - 1) == ':';
        Matcher separator = SEPARATOR.matcher(shown.substring(end));
        boolean isSetOff = separator.find();
        if (end == 0 || !(colonInside || isSetOff)) {
            return Optional.empty();
        }
        RichText label = item.part(0, colonInside ? end - 1 : end).map(LabelledItem::plain);
        RichText rest = item.part(isSetOff ? end + separator.end() : end, shown.length());
        return label.isBlank() || rest.isBlank() ? Optional.empty() : Optional.of(new LabelledItem(label, rest));
    }

    /** Behind the bold words at the beginning; a line break between them has no style. */
    private static int labelEnd(RichText item) {
        int end = 0;
        int at = 0;
        for (TextRun run : item.runs()) {
            at += run.text().length();
            if (run.styles().contains(TextStyle.STRONG)) {
                end = at;
            } else if (!run.isLineBreak()) {
                break;
            }
        }
        return end;
    }

    private static TextRun plain(TextRun run) {
        return run.withStyles(run.styles().stream()
                .filter(style -> style != TextStyle.STRONG)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
