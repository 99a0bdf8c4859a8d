package org.charterkit.json;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** What the parser has to say of a document that is no JSON, without what only its programmer can act on. */
final class SyntaxMessage {
    private static final Pattern PLACE_ELSEWHERE =
            Pattern.compile(" \\((?:start marker at|for \\w+ starting at) \\[Source.*\\]\\)", Pattern.DOTALL);
    private static final Pattern SETTING =
            Pattern.compile(":? (?:enable `|\\(not recognized as one since ).*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private SyntaxMessage() {}

    static String of(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        message = PLACE_ELSEWHERE.matcher(message).replaceAll("");
        message = SETTING.matcher(message).replaceAll("");
        return CONTROL.matcher(message).replaceAll(" ");
    }
}
