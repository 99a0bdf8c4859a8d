package org.charterkit;

import java.util.List;
import java.util.Optional;
import org.charterkit.text.RichText;
import org.immutables.value.Value;

/**
 * Facts of one kind that stand together: one list, one table, or one series of headings.
 *
 * <pre>{@code
 * Run.list(List.of(ExitCriterion.of("The tide tables are public"), ExitCriterion.of("The gauges are online")));
 * }</pre>
 *
 * <p>What holds: there is at least one fact; all are of one kind; the kind fits the layout ({@link FactKind#fits}); a
 * table has columns and nothing else has; the details of facts in a table stand in its columns; a run of paragraphs
 * holds facts of words alone.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Run implements Block, WithRun permits ImmutableRun {
    Run() {}

    /**
     * A list without a label.
     *
     * @param facts the facts, in page order
     * @return the run
     * @throws IllegalArgumentException if the facts are none, of several kinds, or of a kind that a list cannot hold
     */
    public static Run list(List<? extends Fact> facts) {
        return of(Optional.empty(), Layout.LIST, List.of(), facts);
    }

    /**
     * A table without a label.
     *
     * @param columns the headings of its columns, as written
     * @param facts the facts, in page order
     * @return the run
     * @throws IllegalArgumentException if an invariant of the class does not hold
     */
    public static Run table(List<RichText> columns, List<? extends Fact> facts) {
        return of(Optional.empty(), Layout.TABLE, columns, facts);
    }

    /**
     * A run.
     *
     * @param label the lone bold line that it stands under
     * @param layout how the facts stand on the page
     * @param columns the headings of a table's columns, as written; empty for any other layout
     * @param facts the facts, in page order
     * @return the run
     * @throws IllegalArgumentException if an invariant of the class does not hold
     */
    public static Run of(Optional<RichText> label, Layout layout, List<RichText> columns, List<? extends Fact> facts) {
        return ImmutableRun.create(label, layout, columns, facts);
    }

    /**
     * The lone bold line that the run stands under.
     *
     * @return the words without their emphasis, never blank; empty where there is no such line
     */
    @Value.Parameter
    public abstract Optional<RichText> label();

    /**
     * How the facts stand on the page.
     *
     * @return the layout
     */
    @Value.Parameter
    public abstract Layout layout();

    /**
     * The headings of the columns, as written.
     *
     * @return at least one for a table, each possibly empty; none for any other layout
     */
    @Value.Parameter
    public abstract List<RichText> columns();

    /**
     * The facts.
     *
     * @return at least one, all of one kind, in page order
     */
    @Value.Parameter
    public abstract List<Fact> facts();

    /**
     * The kind of all facts of this run.
     *
     * @return the kind
     */
    public FactKind kind() {
        return facts().get(0).factKind();
    }

    @Value.Check
    void check() {
        Invariants.requireNotEmpty("run.facts", facts());
        for (Fact fact : facts()) {
            if (fact.factKind() != kind()) {
                throw new IllegalArgumentException(
                        "run.facts: expected facts of one kind, found " + kind() + " and " + fact.factKind());
            }
        }
        if (!kind().fits(layout())) {
            throw new IllegalArgumentException("run.layout: a run of " + kind() + " cannot be laid out as " + layout());
        }
        if ((layout() == Layout.TABLE) == columns().isEmpty()) {
            throw new IllegalArgumentException(
                    "run.columns: a table has columns and nothing else has, found " + columns() + " for " + layout());
        }
        if (label().filter(RichText::isBlank).isPresent()) {
            throw new IllegalArgumentException("run.label: must not be blank; leave it out instead");
        }
        facts().forEach(fact -> LayoutRules.check(fact, layout(), columns()));
    }
}
