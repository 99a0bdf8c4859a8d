package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.charterkit.Pointer;
import org.junit.jupiter.api.Test;

class PageEditExceptionTest {
    @Test
    void serializationKeepsEverything() throws IOException, ClassNotFoundException {
        PageEditException refused =
                new PageEditException(Pointer.parse("/exitCriteria/0"), "\"Sail\"", "nothing", "-a\n+b\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            PageEditException received = (PageEditException) in.readObject();

            assertThat(received).hasMessage(refused.getMessage());
            assertThat(received.pointer()).isEqualTo(Pointer.parse("/exitCriteria/0"));
            assertThat(received.wanted()).isEqualTo("\"Sail\"");
            assertThat(received.read()).isEqualTo("nothing");
            assertThat(received.diff()).isEqualTo("-a\n+b\n");
        }
    }
}
