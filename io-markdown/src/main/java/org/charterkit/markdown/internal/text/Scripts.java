package org.charterkit.markdown.internal.text;

import java.lang.Character.UnicodeScript;

/** What is known of scripts. */
final class Scripts {
    private Scripts() {}

    /** Whether words of a letter's script follow each other without blanks. */
    static boolean isUnspaced(int letter) {
        if (letter < 0x80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
