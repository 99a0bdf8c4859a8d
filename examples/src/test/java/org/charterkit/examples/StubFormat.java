package org.charterkit.examples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.io.CharterWriter;
import org.charterkit.io.PageKind;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;

/** A format for tests: the first word of a page says what it is, the rest is its title. */
final class StubFormat implements CharterFormat {
    static final int LIMIT = 5000;

    @Override
    public String name() {
        return "stub";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("page");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/x-stub");
    }

    @Override
    public boolean recognises(byte[] beginning) {
        return new String(beginning, StandardCharsets.UTF_8).startsWith("charter ");
    }

    @Override
    public Optional<CharterWriter> writer() {
        return Optional.empty();
    }

    @Override
    public CharterReader reader() {
        return new CharterReader() {
            @Override
            public Reading read(String text) {
                return readingOf(text);
            }

            @Override
            public ReadLimits limits() {
                return ReadLimits.standard().withBytes(LIMIT);
            }
        };
    }

    private static Reading readingOf(String text) {
        int blank = text.indexOf(' ');
        String word = blank < 0 ? text : text.substring(0, blank);
        String title = text.substring(blank + 1).strip();
        return switch (word) {
            case "charter" -> reading(PageKind.CHARTER, title);
            case "index" -> reading(PageKind.INDEX, title);
            case "broken" -> throw CharterReadException.of("expected more\u001b[2J, found less");
            case "defect" -> throw new IllegalStateException("unexpected");
            case "deep" -> throw new StackOverflowError();
            default -> reading(PageKind.OTHER, title);
        };
    }

    private static Reading reading(PageKind kind, String title) {
        return Reading.builder()
                .charter(Charter.builder().title(title).build())
                .kind(kind)
                .kindReason("its first word says so")
                .build();
    }
}
