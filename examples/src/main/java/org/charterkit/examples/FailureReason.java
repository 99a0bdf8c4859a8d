package org.charterkit.examples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Says in words why a file could not be read or written. */
final class FailureReason {
    private FailureReason() {}

    static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileSystemException inFileSystem && inFileSystem.getReason() != null) {
            return inFileSystem.getReason();
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** The same for a file that was to be written. */
    static String ofWriting(IOException failure) {
        return failure instanceof NoSuchFileException ? "its folder does not exist" : of(failure);
    }

    /** Whether whoever read our output has gone, as {@code head} does when it has seen enough. */
    static boolean isClosedPipe(IOException failure) {
        String message = failure.getMessage();
        return message != null && (message.toLowerCase(Locale.ROOT).contains("pipe") || message.contains("パイプ"));
    }
}
