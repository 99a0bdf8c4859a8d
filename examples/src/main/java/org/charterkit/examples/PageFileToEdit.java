package org.charterkit.examples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/**
 * A file that is read, edited and written back, so that nobody ever sees half of it and nobody's work is lost.
 *
 * <p>A symbolic link is followed: what it leads to is replaced, and the link stays.
 */
final class PageFileToEdit {
    private final Path file;
    private final byte[] bytes;
    private final String text;

    private PageFileToEdit(Path file, byte[] bytes, String text) {
        this.file = file;
        this.bytes = bytes;
        this.text = text;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it is no regular file, cannot be read or is not UTF-8, which would not be written back as
     *     it was
     */
    static PageFileToEdit read(Path path) throws IOException {
        Path file = path.toRealPath();
        if (!Files.isRegularFile(file)) {
            throw new IOException("is no regular file");
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new PageFileToEdit(file, bytes, text);
        } catch (CharacterCodingException e) {
            throw new IOException("is not UTF-8", e);
        }
    }

    String text() {
        return text;
    }

    /**
     * Puts another text into the file.
     *
     * @throws IOException if the file cannot be written, or is not what it was when it was read
     */
    void replace(String changed) throws IOException {
        Path temporary = Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", ".tmp");
        try {
            Files.write(temporary, changed.getBytes(StandardCharsets.UTF_8));
            copyMode(temporary);
            if (!Arrays.equals(bytes, Files.readAllBytes(file))) {
                throw new IOException("was changed by somebody else meanwhile; it was not written");
            }
            WholeFile.moveOver(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The mode of the file, and its group where that is allowed. */
    private void copyMode(Path temporary) throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributeView to = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (from != null && to != null) {
            if (!to.readAttributes().group().equals(from.readAttributes().group())) {
                copyGroup(from, to);
            }
            to.setPermissions(from.readAttributes().permissions());
        }
    }

    private static void copyGroup(PosixFileAttributeView from, PosixFileAttributeView to) throws IOException {
        try {
            to.setGroup(from.readAttributes().group());
        } catch (java.nio.file.FileSystemException notAllowed) {
            to.setPermissions(from.readAttributes().permissions());
        }
    }
}
