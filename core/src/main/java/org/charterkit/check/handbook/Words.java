package org.charterkit.check.handbook;

import java.util.List;

/** Small phrases that messages are made of. */
final class Words {
    private static final int MOST_NAMED = 4;

    private Words() {}

    /** "not even its one criterion" in the singular, "none of its 4 criteria" in the plural. */
    static String none(int count, String singular, String plural) {
        return count == 1 ? "not even its one " + singular : "none of its " + count + " " + plural;
    }

    static String count(int count, String singular, String plural) {
        return count + " " + (count == 1 ? singular : plural);
    }

    static String section(int count) {
        return count == 1 ? "section" : "sections";
    }

    static String quoted(String words) {
        return "\"" + words + "\"";
    }

    /** The words, quoted: all of them where they are few, and else how many more there are. */
    static String quoted(List<String> words) {
        List<String> first = words.stream().limit(MOST_NAMED).map(Words::quoted).toList();
        int more = words.size() - first.size();
        return String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
    }
}
