package org.charterkit.check;

import org.charterkit.Pointer;

/**
 * Something of a charter, with its place.
 *
 * @param <T> what it is
 * @param pointer where it stands in the charter
 * @param value what stands there
 * @since 0.1.0
 */
public record Placed<T>(Pointer pointer, T value) {}
