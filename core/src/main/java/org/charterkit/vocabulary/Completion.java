package org.charterkit.vocabulary;

import java.util.Optional;
import org.charterkit.CompletionStatus;
import org.charterkit.text.RichText;

/**
 * An item's words, and what its marks say of its completion.
 *
 * @param text the words without marks and note
 * @param status how far it has come; empty where nothing says so, and perhaps contradicted by the percentage
 * @param progress the percentage that is stated as its completion, 0 to 100
 * @param note what follows the mark, without the words that only state the status
 * @since 0.1.0
 */
public record Completion(RichText text, Optional<CompletionStatus> status, Optional<Integer> progress, RichText note) {}
