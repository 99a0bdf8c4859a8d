package org.charterkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.charterkit.Pointer;
import org.junit.jupiter.api.Test;

/** An exception that came from another process, as those of a test runner or a cluster do, can be asked everything. */
class SerializedExceptionsTest {
    private static Object sent(Object exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void aRefusedReadingKeepsItsMessage() throws IOException, ClassNotFoundException {
        Diagnostic diagnostic =
                new Diagnostic(DiagnosticCode.OPEN_ROLE, "no facilitator", Optional.empty(), Optional.empty());
        for (CharterReadException exception : List.of(
                CharterReadException.of("expected JSON"),
                CharterReadException.of(List.of(diagnostic)),
                CharterReadException.at("expected a date", Pointer.parse("/paths/0"), SourcePosition.at(3, 7)))) {
            CharterReadException received = (CharterReadException) sent(exception);

            assertThat(received).hasMessage(exception.getMessage());
            assertThat(received.diagnostics()).isEmpty();
            assertThat(received.pointer()).isEmpty();
            assertThat(received.position()).isEmpty();
        }
    }

    @Test
    void aRefusedCharterKeepsEverything() throws IOException, ClassNotFoundException {
        CharterWriteException exception =
                CharterWriteException.at(Pointer.parse("/paths/0/na~1me"), "\"Path 1\"", "nothing");
        CharterWriteException received = (CharterWriteException) sent(exception);

        assertThat(received).hasMessage(exception.getMessage());
        assertThat(received.pointer()).isEqualTo(exception.pointer());
        assertThat(received.written()).isEqualTo("\"Path 1\"");
        assertThat(received.read()).isEqualTo("nothing");
    }
}
