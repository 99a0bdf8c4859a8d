package org.charterkit.arbitraries;

import org.charterkit.Charter;

/**
 * Two charters to compare.
 *
 * @param before the earlier one
 * @param after the later one
 */
public record CharterPair(Charter before, Charter after) {}
