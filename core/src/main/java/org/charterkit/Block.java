package org.charterkit;

/**
 * A part of a section's content: prose, or a run of facts.
 *
 * @since 0.1.0
 */
public sealed interface Block permits ProseBlock, Run {}
