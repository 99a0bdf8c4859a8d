package org.charterkit.markdown.internal.printer;

import org.charterkit.Pointer;

/**
 * Where two charters differ first.
 *
 * @param pointer the place
 * @param wanted what the first says there
 * @param found what the second says there
 */
public record Difference(Pointer pointer, String wanted, String found) {}
