package org.charterkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.charterkit.text.RichText;
import org.immutables.value.Value;

/**
 * The charter of a working group: a page of sections, each of prose and runs of facts.
 *
 * <pre>{@code
 * Charter charter = Charter.builder()
 *         .title("Tide Tables Working Group")
 *         .addFacts(Attribute.of(AttributeKind.END_DATE, CharterDate.parse("2022-07-29")))
 *         .addFacts(ExitCriterion.of("The tide tables are public"), Participant.of(RoleKind.FACILITATOR, Person.of("Ada Example")))
 *         .build();
 * charter.facilitators().get(0).person(); // Optional[Person{name=Ada Example}]
 * Charter later = charter.edit().done(0).apply();
 * }</pre>
 *
 * <p>Title and description stand on one line each: control characters go, and white space is one blank.
 *
 * <p>Stored are the title, the description, the front matter and the sections; everything else is a view of them. The
 * views of facts ({@link #exitCriteria()} and its like) give them in page order over all sections.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Charter implements WithCharter permits ImmutableCharter {
    Charter() {}

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static CharterBuilder builder() {
        return new CharterBuilder();
    }

    /**
     * The page's title.
     *
     * @return the title, never blank; empty where the page has none
     */
    public abstract Optional<String> title();

    /**
     * The page's description from its front matter.
     *
     * @return the description, never blank; empty where the page has none
     */
    public abstract Optional<String> description();

    /**
     * The front matter but for title and description.
     *
     * @return all other keys, in order; empty where there are none
     */
    @Value.Default
    public DataMap frontMatter() {
        return DataMap.empty();
    }

    /**
     * The sections.
     *
     * @return the sections, in page order
     */
    public abstract List<Section> sections();

    /**
     * What a JSON document holds beyond version 1 of its form; no page has any.
     *
     * @return the extensions; empty where there are none
     */
    @Value.Default
    public DataMap extensions() {
        return DataMap.empty();
    }

    /**
     * The properties of the group.
     *
     * @return the attributes, in page order
     */
    public List<Attribute> attributes() {
        return factsByKind().of(FactKind.ATTRIBUTE);
    }

    /**
     * What must be there first.
     *
     * @return the prerequisites, in page order
     */
    public List<Prerequisite> prerequisites() {
        return factsByKind().of(FactKind.PREREQUISITE);
    }

    /**
     * What must be reached.
     *
     * @return the criteria of the top level, in page order
     */
    public List<ExitCriterion> exitCriteria() {
        return factsByKind().of(FactKind.EXIT_CRITERION);
    }

    /**
     * The stretches of the timeline.
     *
     * @return the paths, in page order
     */
    public List<Path> paths() {
        return factsByKind().of(FactKind.PATH);
    }

    /**
     * What the group will not do.
     *
     * @return the items, in page order
     */
    public List<ScopeItem> outOfScope() {
        return factsByKind().of(FactKind.SCOPE_ITEM);
    }

    /**
     * What the roles mean.
     *
     * @return the definitions, in page order
     */
    public List<RoleDefinition> roleDefinitions() {
        return factsByKind().of(FactKind.ROLE_DEFINITION);
    }

    /**
     * Who takes part, and which roles stand open.
     *
     * @return the participants, in page order
     */
    public List<Participant> participants() {
        return factsByKind().of(FactKind.PARTICIPANT);
    }

    /**
     * All facts of one type.
     *
     * @param <F> the type of fact
     * @param type the type of fact
     * @return the facts, in page order
     */
    public <F extends Fact> Stream<F> facts(Class<F> type) {
        return sections().stream()
                .flatMap(section -> section.runs().stream())
                .filter(run -> type.isInstance(run.facts().get(0)))
                .flatMap(run -> run.facts().stream())
                .map(type::cast);
    }

    /** What the views of facts give, found once: they are asked for again and again. */
    @Value.Lazy
    FactsByKind factsByKind() {
        return new FactsByKind(sections());
    }

    /**
     * The group that each fact of a kind belongs to: the label of its run, else the heading of its section where that
     * is a sub-section of a section of the same kind, without marks of completion.
     *
     * @param kind the kind of facts
     * @return one entry for each fact of the kind, in page order; empty entries for facts without a group
     */
    public List<Optional<RichText>> groups(FactKind kind) {
        List<Optional<RichText>> groups = new ArrayList<>();
        BitSet subSections = SubSections.of(sections());
        for (int i = 0; i < sections().size(); i++) {
            Section section = sections().get(i);
            Optional<RichText> heading = subSections.get(i) ? section.heading() : Optional.empty();
            for (Block block : section.content()) {
                if (block instanceof Run run && run.kind() == kind) {
                    Optional<RichText> words = run.label().isPresent() ? run.label() : heading;
                    Optional<RichText> group =
                            words.map(HeadingCompletion::without).filter(without -> !without.isBlank());
                    groups.addAll(Collections.nCopies(run.facts().size(), group));
                }
            }
        }
        return Collections.unmodifiableList(groups);
    }

    /**
     * When the group was created.
     *
     * @return the date of the first attribute of that kind that states one; empty where none does
     */
    public Optional<CharterDate> dateCreated() {
        return date(AttributeKind.DATE_CREATED);
    }

    /**
     * When the group's work began.
     *
     * @return the date of the first attribute of that kind that states one; empty where none does
     */
    public Optional<CharterDate> startDate() {
        return date(AttributeKind.START_DATE);
    }

    /**
     * When the group means to end.
     *
     * @return the date of the first attribute of that kind that states one; empty where none does
     */
    public Optional<CharterDate> targetEndDate() {
        return date(AttributeKind.TARGET_END_DATE);
    }

    /**
     * When the group ended.
     *
     * @return the date of the first attribute of that kind that states one; empty where none does
     */
    public Optional<CharterDate> endDate() {
        return date(AttributeKind.END_DATE);
    }

    private Optional<CharterDate> date(AttributeKind kind) {
        for (Attribute attribute : attributes()) {
            if (attribute.kind() == kind && attribute.date().isPresent()) {
                return attribute.date();
            }
        }
        return Optional.empty();
    }

    /**
     * The sections that state what the group is for.
     *
     * @return the sections of kind {@link SectionKind#GOALS}, in page order
     */
    public List<Section> goals() {
        return sections().stream()
                .filter(section -> section.kind() == SectionKind.GOALS)
                .toList();
    }

    /**
     * Who runs the group.
     *
     * @return the participants in a role of a facilitator, open ones included
     */
    public List<Participant> facilitators() {
        return withRole(RoleKind.FACILITATOR);
    }

    /**
     * Who sponsors the group.
     *
     * @return the participants in a role of an executive sponsor, open ones included
     */
    public List<Participant> executiveSponsors() {
        return withRole(RoleKind.EXECUTIVE_SPONSOR);
    }

    private List<Participant> withRole(RoleKind kind) {
        return participants().stream()
                .filter(participant -> participant
                        .role()
                        .filter(role -> role.kinds().contains(kind))
                        .isPresent())
                .toList();
    }

    /**
     * Which roles stand open.
     *
     * @return the participants without a person
     */
    public List<Participant> vacancies() {
        return participants().stream().filter(Participant::isVacant).toList();
    }

    /**
     * How far the exit criteria have come.
     *
     * @return the counts of the criteria of the top level, and the percentage that the page states for all of them: that
     *     in the heading of the first section of criteria that is no sub-section
     */
    public Progress progress() {
        OptionalInt stated = OptionalInt.empty();
        BitSet subSections = SubSections.of(sections());
        for (int i = 0; i < sections().size() && stated.isEmpty(); i++) {
            if (sections().get(i).kind() == SectionKind.EXIT_CRITERIA && !subSections.get(i)) {
                stated = sections().get(i).statedProgress();
            }
        }
        return Progress.of(exitCriteria(), stated);
    }

    /**
     * The destinations of the links in headings and facts. Links in prose are not among them: prose is kept as source.
     *
     * @return the destinations as written, in page order, each as often as it stands there
     */
    public List<String> links() {
        return new LinkCollector().linksOf(this);
    }

    /**
     * How the group stands on a day.
     *
     * <p>The first of these that holds tells it. It is planned before its start date (or else its date of creation). It is
     * closed after its end date, and, where no end date is stated, where an attribute says so. It is paused where an
     * attribute says so. It is active otherwise: without any date, too. A date less precise than a day has begun on its
     * first day and is over after its last; on the end date itself a group is not closed yet.
     *
     * @param day the day
     * @param calendar the fiscal calendar
     * @return the state
     */
    public CharterState stateOn(LocalDate day, FiscalCalendar calendar) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(calendar, "calendar");
        if (startDate()
                .or(this::dateCreated)
                .filter(start -> day.isBefore(start.earliest(calendar)))
                .isPresent()) {
            return CharterState.PLANNED;
        }
        Optional<LocalDate> end = endDate().map(date -> date.latest(calendar));
        if (end.isPresent() ? day.isAfter(end.get()) : says(CharterState.CLOSED)) {
            return CharterState.CLOSED;
        }
        return says(CharterState.PAUSED) ? CharterState.PAUSED : CharterState.ACTIVE;
    }

    private boolean says(CharterState state) {
        for (Attribute attribute : attributes()) {
            if (attribute.state().orElse(null) == state) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same words with the meaning that somebody else reads in them.
     *
     * <p>The kinds of sections, attributes and roles, dates, states and letters are set to what the words say, and so is
     * the title where only a first heading of level one states it. No word of a fact is changed. Therefore the result is
     * not <em>consistent</em>, and a writer of pages refuses it, where words themselves say something else than the fact
     * that they stand in:
     *
     * <ul>
     *   <li>words that only keep a place ("TBD") as a criterion, a prerequisite, or an item out of scope;
     *   <li>a mark or a note of completion within the text of a criterion or a step ("[x]", "=> 60%"), and a status, a
     *       note or a percentage that contradict each other, as a note "Done in May" does beside no status;
     *   <li>a path whose dates are not those of its period, a person that is not read in the words that name it;
     *   <li>facts in a section of another kind, or a paragraph alone in a section of criteria that is none;
     *   <li>an empty detail, which is no more than an empty cell.
     * </ul>
     *
     * @param interpreter who reads them, such as a vocabulary
     * @return a charter that is consistent with the interpreter
     */
    public Charter interpretedBy(CharterInterpreter interpreter) {
        return interpreter.interpret(this);
    }

    /**
     * Changes to this charter.
     *
     * @return an edit that has changed nothing yet
     */
    public CharterEdit edit() {
        return new CharterEdit(this);
    }

    @Value.Check
    Charter normalized() {
        Invariants.requireNotBlank("charter.title", title());
        Invariants.requireNotBlank("charter.description", description());
        for (int i = 1; i < sections().size(); i++) {
            if (sections().get(i).heading().isEmpty()) {
                throw new IllegalArgumentException(
                        "charter.sections: only the first section has no heading, found none on section " + i);
            }
        }
        return withTitle(Invariants.oneLine(title())).withDescription(Invariants.oneLine(description()));
    }
}
