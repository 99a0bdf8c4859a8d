package org.charterkit.markdown.internal.printer;

import java.util.regex.Pattern;
import org.charterkit.text.TextRun;

/** Where a link leads, and its title, as they stand between the parentheses of an inline link. */
public final class LinkTarget {
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%].*?[%>]}}");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>\\x00-\\x20]*");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    private final TextRun run;
    private final String href;

    public LinkTarget(TextRun run) {
        this.run = run;
        this.href = run.href().orElseThrow();
    }

    /** Whether the link is an address that says itself, and can stand between angle brackets. */
    boolean isItsOwnText() {
        return run.raw().isEmpty()
                && run.title().isEmpty()
                && run.text().equals(href)
                && !SHORTCODE.matcher(href).find()
                && ADDRESS.matcher(href).matches();
    }

    /** What stands between the parentheses. */
    public String markdown() {
        String title = run.title()
                .map(words -> " \"" + escaped(words).replace("\"", "\\\"") + "\"")
                .orElse("");
        return destination() + title;
    }

    private String destination() {
        if (SHORTCODE.matcher(href).find()) {
            return href;
        }
        if (href.startsWith("<") || href.indexOf(' ') >= 0 || !isBalanced()) {
            return "<" + escaped(href).replace("<", "\\<").replace(">", "\\>") + ">";
        }
        return escaped(href);
    }

    private static String escaped(String words) {
        return ENTITY.matcher(words.replace("\\", "\\\\")).replaceAll("\\\\&");
    }

    private boolean isBalanced() {
        int open = 0;
        for (int i = 0; i < href.length() && open >= 0; i++) {
            open += href.charAt(i) == '(' ? 1 : href.charAt(i) == ')' ? -1 : 0;
        }
        return open == 0;
    }
}
