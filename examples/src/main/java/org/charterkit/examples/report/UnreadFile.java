package org.charterkit.examples.report;

/**
 * A file that is missing from a report.
 *
 * @param source what to call it
 * @param reason why it could not be read
 */
public record UnreadFile(String source, String reason) {}
