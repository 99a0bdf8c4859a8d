package org.charterkit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAllTest {
    private static final CharterFormats FORMATS =
            CharterFormats.of(new FakeFormat("mark", "md", ReadLimits.standard().withBytes(20)));

    @TempDir
    private Path folder;

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<FileReading> read(Stream<Path> files) {
        List<FileReading> readings = new ArrayList<>();
        FORMATS.readAll(files, readings::add);
        return readings;
    }

    @Test
    void resultsComeInTheOrderOfTheFiles() {
        List<Path> files = IntStream.range(0, 300)
                .mapToObj(i -> file(i + ".md", "Page " + i))
                .toList();

        assertThat(read(files.stream())).extracting(FileReading::file).isEqualTo(files);
        assertThat(read(files.stream()))
                .extracting(each -> each.reading().orElseThrow().charter().title())
                .startsWith(Optional.of("Page 0"), Optional.of("Page 1"))
                .endsWith(Optional.of("Page 299"));
    }

    @Test
    void aFileThatCannotBeReadStopsNothing() {
        Path missing = folder.resolve("missing.md");
        Path large = file("large.md", "x".repeat(21));
        Path unknown = file("unknown.txt", "no mark");
        Path marked = file("marked.txt", "mark");

        List<FileReading> readings = read(Stream.of(missing, large, unknown, marked));

        assertThat(readings.get(0).failure().orElseThrow()).isInstanceOf(NoSuchFileException.class);
        assertThat(readings.get(1).failure().orElseThrow()).hasMessageContaining("ReadLimits.bytes");
        assertThat(readings.get(2).failure().orElseThrow())
                .isInstanceOf(CharterReadException.class)
                .hasMessageStartingWith("format: expected one of [mark], found no mark of any in ");
        assertThat(readings.get(3).reading()).isPresent();
        assertThat(readings)
                .extracting(each -> each.format().map(CharterFormat::name))
                .containsExactly(Optional.of("mark"), Optional.of("mark"), Optional.empty(), Optional.of("mark"));
    }

    @Test
    void filesAreTakenALittleAheadAndNoFurther() {
        Path page = file("page.md", "Page");
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger received = new AtomicInteger();
        int most = 8 * Runtime.getRuntime().availableProcessors();

        FORMATS.readAll(Stream.generate(() -> page).limit(1_000).peek(file -> taken.incrementAndGet()), each -> {
            assertThat(taken.get()).isLessThanOrEqualTo(received.getAndIncrement() + most + 1);
        });

        assertThat(received).hasValue(1_000);
    }

    @Test
    void whatTheReceiverThrowsEndsTheReading() {
        Path page = file("page.md", "Page");

        assertThatThrownBy(() -> FORMATS.readAll(Stream.generate(() -> page), each -> {
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }

    @Test
    void aDefectOfAFormatIsThrownAsItIs() {
        IllegalStateException unchecked = new IllegalStateException("a defect");
        AssertionError error = new AssertionError("a worse one");

        assertThatThrownBy(() -> readWith(text -> {
                    throw unchecked;
                }))
                .isSameAs(unchecked);
        assertThatThrownBy(() -> readWith(text -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    private static void readWith(UnaryOperator<String> work) {
        InOrder.forEach(List.of("Tides").iterator(), work, read -> {});
    }

    @Test
    void noFilesGiveNoResults() {
        assertThat(read(Stream.empty())).isEmpty();
    }

    @Test
    void aResultIsAReadingOrAFailure() {
        assertThatThrownBy(() -> new FileReading(folder, Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found neither");
        Optional<Reading> reading = Optional.of(new FakeFormat("mark", "md").read("Tides"));
        Optional<Exception> failure = Optional.of(new IOException("The disk is wet"));
        assertThatThrownBy(() -> new FileReading(folder, Optional.empty(), reading, failure))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found both");
    }
}
