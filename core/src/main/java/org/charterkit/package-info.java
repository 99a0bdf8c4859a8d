/**
 * A working-group charter as an immutable value: sections that hold prose and runs of facts.
 *
 * <p>A group's charter says what the group is for, what it needs, when it is done, by which path it gets there, and who
 * takes part. On a page it is a row of sections under headings. A {@link org.charterkit.Charter} is that row: each {@link
 * org.charterkit.Section} holds {@linkplain org.charterkit.ProseBlock prose} and {@linkplain org.charterkit.Run runs} of
 * {@linkplain org.charterkit.Fact facts} in the order of the page. Facts are {@link org.charterkit.Attribute}, {@link
 * org.charterkit.Prerequisite}, {@link org.charterkit.ExitCriterion}, {@link org.charterkit.Path}, {@link
 * org.charterkit.ScopeItem}, {@link org.charterkit.RoleDefinition} and {@link org.charterkit.Participant}, and no other.
 *
 * <pre>{@code
 * Charter charter = Charter.builder()
 *         .title("Tide Tables Working Group")
 *         .addFacts(
 *                 ExitCriterion.of("The tide tables are public"),
 *                 Participant.of(RoleKind.FACILITATOR, Person.of("Ada Example")))
 *         .build();
 * Charter later = charter.edit().done(0).endDate(CharterDate.parse("2024-03-29")).apply();
 * later.progress();
 * }</pre>
 *
 * <p>Everything else is a view: {@link org.charterkit.Charter#endDate()}, {@link org.charterkit.Charter#facilitators()} and
 * the like look facts up, and no fact is kept twice. All values are immutable, compared by value and free of nulls, and
 * can be shared between threads; what may be absent is an {@link java.util.Optional}. No argument may be null, here and in
 * the other packages: null is a {@link NullPointerException}, and no value is made of it. A {@link org.charterkit.Pointer} such as
 * {@code /exitCriteria/2} says which fact is meant.
 *
 * <p>Pages become charters and charters pages in other modules, and the packages here do the rest. Each knows only those
 * below it:
 *
 * <p><img src="{@docRoot}/doc-files/house.svg" alt="Examples stand on io-markdown and io-json, these on core; within core
 * check stands on diff, portfolio and io, these on vocabulary, the model and text.">
 *
 * <p>A way to read on: {@link org.charterkit.Charter}, then {@link org.charterkit.text.RichText} for what stands in a fact,
 * {@link org.charterkit.vocabulary.Vocabulary} for how words get their meaning, {@link org.charterkit.io.Reading} for what a
 * reader gives, and then what you came for: {@link org.charterkit.check.RuleSet}, {@link org.charterkit.diff.CharterDiff} or
 * {@link org.charterkit.portfolio.Portfolio}.
 *
 * @since 0.1.0
 */
@ModelStyle
@NullMarked
package org.charterkit;

import org.jspecify.annotations.NullMarked;
