package org.charterkit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CharterFormatsTest {
    private static final CharterFormat TIDE = new FakeFormat("tide", "tide.md");
    private static final CharterFormat MARK = new FakeFormat("mark", "md");
    private static final CharterFormats FORMATS = CharterFormats.of(TIDE, MARK);

    @Test
    void byName() {
        assertThat(FORMATS.named("MARK")).contains(MARK);
        assertThat(FORMATS.named("md")).isEmpty();
    }

    @Test
    void byFileName() {
        assertThat(FORMATS.forFile(Path.of("groups", "Tables.MD"))).contains(MARK);
        assertThat(FORMATS.forFile(Path.of("tables.tide.md"))).contains(TIDE);
        assertThat(FORMATS.forFile(Path.of("md"))).isEmpty();
        assertThat(FORMATS.forFile(Path.of("tables.cmd"))).isEmpty();
        assertThat(FORMATS.forFile(Path.of("/"))).isEmpty();
    }

    @Test
    void byMediaType() {
        assertThat(FORMATS.forMediaType(" Text/Mark ; charset=UTF-8")).contains(MARK);
        assertThat(FORMATS.forMediaType("text/markdown")).isEmpty();
    }

    @Test
    void byContent() {
        byte[] large = Arrays.copyOf("mark my words".getBytes(StandardCharsets.UTF_8), 5000);
        assertThat(FORMATS.forContent(large)).contains(MARK);
        assertThat(FORMATS.forContent(new byte[0])).isEmpty();
    }

    @Test
    void whereSeveralSuitTheFirstIsTaken() {
        CharterFormat other = new FakeFormat("mark", "txt");
        assertThat(CharterFormats.of(other, MARK).named("mark")).contains(other);
        assertThat(CharterFormats.of(MARK, other).named("mark")).contains(MARK);
    }

    @Test
    void theChoiceCannotBeChanged() {
        assertThat(FORMATS.all()).containsExactly(TIDE, MARK);
        assertThatThrownBy(() -> FORMATS.all().add(TIDE)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> CharterFormats.installed().all().add(TIDE))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
