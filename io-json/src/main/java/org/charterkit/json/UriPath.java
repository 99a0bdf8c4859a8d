package org.charterkit.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A relative path as a reference of the form that URIs have. */
final class UriPath {
    private static final String UNRESERVED = "-._~/";

    private UriPath() {}

    static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean stays = (b >= 'a' && b <= 'z')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= '0' && b <= '9')
                    || UNRESERVED.indexOf(b) >= 0;
            uri.append(stays ? Character.toString(b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return uri.toString();
    }
}
