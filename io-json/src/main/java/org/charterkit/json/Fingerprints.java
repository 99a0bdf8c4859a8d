package org.charterkit.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What tells a problem from others, in one report and in the next.
 *
 * <p>It is made of rule, path and message, and never of lines, so that a line that is inserted above changes nothing. Of
 * several that are alike in all three, each has its number, in the order of the report.
 */
final class Fingerprints {
    private static final int BYTES = 16;

    private Fingerprints() {}

    /** The fingerprints of all problems of a report, in their order. */
    static List<String> of(List<Problem> problems) {
        Map<String, Integer> alike = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Problem problem : problems) {
            String identity = problem.rule() + '\0' + problem.path() + '\0' + problem.message();
            int number = alike.merge(identity, 1, Integer::sum);
            fingerprints.add(digest(identity + '\0' + number));
        }
        return fingerprints;
    }

    private static String digest(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
