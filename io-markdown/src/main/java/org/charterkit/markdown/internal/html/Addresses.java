package org.charterkit.markdown.internal.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where links and images lead: as written, but that an address relative to the page is resolved against the base, where
 * one is known. A link to a place on the same page stays one.
 */
final class Addresses {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private final boolean hasBase;

    Addresses(Document document) {
        this.hasBase = !document.baseUri().isEmpty();
    }

    /** The address in an attribute of an element; empty where there is none. */
    String of(Element element, String attribute) {
        String written = element.attr(attribute).strip();
        if (!hasBase
                || written.isEmpty()
                || written.startsWith("#")
                || SCHEME.matcher(written).lookingAt()) {
            return written;
        }
        String resolved = element.absUrl(attribute);
        return resolved.isEmpty() ? written : resolved;
    }
}
