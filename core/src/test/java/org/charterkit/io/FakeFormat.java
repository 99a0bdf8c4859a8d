package org.charterkit.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.charterkit.Charter;

/** A format whose documents are titles. */
record FakeFormat(String name, String ending, ReadLimits limits)
        implements CharterFormat, CharterReader, CharterWriter {
    FakeFormat(String name, String ending) {
        this(name, ending, ReadLimits.standard());
    }

    @Override
    public List<String> fileExtensions() {
        return List.of(ending);
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/" + name);
    }

    @Override
    public boolean recognises(byte[] beginning) {
        return beginning.length <= CharterFormats.BEGINNING
                && new String(beginning, StandardCharsets.UTF_8).startsWith(name);
    }

    @Override
    public CharterReader reader() {
        return this;
    }

    @Override
    public Optional<CharterWriter> writer() {
        return Optional.of(this);
    }

    @Override
    public Reading read(String text) {
        limits.check(text);
        return Reading.builder()
                .charter(Charter.builder().title(text).build())
                .kind(PageKind.CHARTER)
                .kindReason("it is a title")
                .build();
    }

    @Override
    public String write(Charter charter) {
        return charter.title().orElse("");
    }
}
