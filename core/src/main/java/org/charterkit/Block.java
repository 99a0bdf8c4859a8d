package org.charterkit;

/** A part of a section's content: prose, or a run of facts. */
public sealed interface Block permits ProseBlock, Run {}
