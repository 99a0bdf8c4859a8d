package org.charterkit.examples.report;

import java.util.Optional;
import org.charterkit.io.PageKind;

/**
 * A page that is no charter.
 *
 * @param source what to call it
 * @param title its title; empty where it has none
 * @param kind what it is instead
 * @param reason why it is taken for that
 */
public record OtherPage(String source, Optional<String> title, PageKind kind, String reason) {}
