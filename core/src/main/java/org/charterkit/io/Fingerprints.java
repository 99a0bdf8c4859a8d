package org.charterkit.io;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What tells a problem from others, in one report and in the next.
 *
 * <p>A fingerprint is made of what the problem is, in which file, and in which words, and never of lines, so that a line
 * that is inserted above changes nothing. Of several that are alike in all three, each has its number, in the order of
 * the report.
 *
 * @since 0.1.0
 */
public final class Fingerprints {
    private static final int BYTES = 16;

    private Fingerprints() {}

    /**
     * What a problem is told by.
     *
     * @param rule the stable id of its rule
     * @param path the file that it is about
     * @param message its words
     */
    public record Identity(String rule, String path, String message) {}

    /**
     * The fingerprints of all problems of a report.
     *
     * @param <P> what a problem is
     * @param problems the problems, those of a file in page order
     * @param identity what each is told by
     * @return 32 hexadecimal digits for each, in their order, all different
     */
    public static <P> List<String> of(List<P> problems, Function<? super P, Identity> identity) {
        Map<Identity, Integer> alike = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (P problem : problems) {
            Identity told = identity.apply(problem);
            int number = alike.merge(told, 1, Integer::sum);
            fingerprints.add(digest(told.rule() + '\0' + told.path() + '\0' + told.message() + '\0' + number));
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
