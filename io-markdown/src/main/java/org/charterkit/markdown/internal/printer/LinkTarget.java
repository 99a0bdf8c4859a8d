package org.charterkit.markdown.internal.printer;

import java.util.regex.Matcher;
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
        if (isWithoutMarks(href)) {
            return href;
        }
        String words = SHORTCODE.matcher(href).replaceAll("x");
        boolean needsBrackets = words.startsWith("<") || words.indexOf(' ') >= 0 || !isBalanced(words);
        StringBuilder destination = new StringBuilder();
        Matcher shortcode = SHORTCODE.matcher(href);
        int from = 0;
        while (shortcode.find()) {
            destination.append(escaped(href.substring(from, shortcode.start()), needsBrackets));
            destination.append(shortcode.group());
            from = shortcode.end();
        }
        destination.append(escaped(href.substring(from), needsBrackets));
        return needsBrackets ? "<" + destination + ">" : destination.toString();
    }

    private static boolean isWithoutMarks(String href) {
        for (int i = 0; i < href.length(); i++) {
            switch (href.charAt(i)) {
                case '{', '<', '>', '(', ')', ' ', '\\', '&' -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    /** Words beside shortcodes, in which nothing is a mark. */
    private static String escaped(String words, boolean inBrackets) {
        return inBrackets ? escaped(words).replace("<", "\\<").replace(">", "\\>") : escaped(words);
    }

    private static String escaped(String words) {
        return ENTITY.matcher(words.replace("\\", "\\\\")).replaceAll("\\\\&");
    }

    private static boolean isBalanced(String words) {
        int open = 0;
        for (int i = 0; i < words.length() && open >= 0; i++) {
            open += words.charAt(i) == '(' ? 1 : words.charAt(i) == ')' ? -1 : 0;
        }
        return open == 0;
    }
}
