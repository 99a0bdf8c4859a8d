package org.charterkit.markdown.internal.outline;

import java.util.Optional;
import org.charterkit.Pointer;
import org.charterkit.io.DiagnosticCode;

/**
 * What is to be said of a page.
 *
 * @param code what it is
 * @param message a sentence to act on
 * @param pointer the fact that it is about; empty where it is about the page
 * @param span where it stands
 */
public record Remark(DiagnosticCode code, String message, Optional<Pointer> pointer, Span span) {}
