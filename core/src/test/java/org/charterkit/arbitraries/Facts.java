package org.charterkit.arbitraries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.CompletionStatus;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.Raci;
import org.charterkit.RoleDefinition;
import org.charterkit.ScopeItem;
import org.charterkit.Step;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;

/** Arbitrary facts of every kind. Meanings have nothing to do with the words beside them. */
public final class Facts {
    private static final int NESTING = 2;

    private static final Arbitrary<Detail> DETAILS = Once.of(newDetails());
    private static final Arbitrary<Attribute> ATTRIBUTES = Once.of(newAttributes());
    private static final Arbitrary<Prerequisite> PREREQUISITES = Once.of(newPrerequisites());
    private static final Arbitrary<ExitCriterion> EXIT_CRITERIA = Once.of(newExitCriteria());
    private static final Arbitrary<Step> STEPS = Once.of(newSteps());
    private static final Arbitrary<Path> PATHS = Once.of(newPaths());
    private static final Arbitrary<ScopeItem> SCOPE_ITEMS = Once.of(newScopeItems());
    private static final Arbitrary<RoleDefinition> ROLE_DEFINITIONS = Once.of(newRoleDefinitions());
    private static final Arbitrary<Participant> PARTICIPANTS = Once.of(newParticipants());
    private static final Arbitrary<Fact> FACTS = Once.of(newFacts());

    private Facts() {}

    /**
     * Facts of one kind.
     *
     * @param kind the kind
     * @return facts, some of them with details
     */
    public static Arbitrary<? extends Fact> of(FactKind kind) {
        return switch (kind) {
            case ATTRIBUTE -> attributes();
            case PREREQUISITE -> prerequisites();
            case EXIT_CRITERION -> exitCriteria();
            case PATH -> paths();
            case SCOPE_ITEM -> scopeItems();
            case ROLE_DEFINITION -> roleDefinitions();
            case PARTICIPANT -> participants();
        };
    }

    /**
     * Facts of any kind.
     *
     * @return facts
     */
    public static Arbitrary<Fact> facts() {
        return FACTS;
    }

    private static Arbitrary<Fact> newFacts() {
        return Once.of(Arbitraries.oneOf(Stream.of(FactKind.values())
                .map(kind -> Once.of(of(kind).map(fact -> (Fact) fact)))
                .toList()));
    }

    /**
     * Facts of any kind that every layout of their kind can hold: words and their completion alone.
     *
     * @return facts without details, persons, bodies and nested facts
     */
    public static Arbitrary<Fact> plainFacts() {
        return facts().map(Facts::plain);
    }

    /** The fact without what only some layouts hold. */
    static Fact plain(Fact fact) {
        if (fact instanceof ExitCriterion criterion) {
            return criterion
                    .withDetails(List.of())
                    .withDris(List.of())
                    .withBody(Optional.empty())
                    .withCriteria(List.of());
        }
        return withDetails(fact, List.of());
    }

    /** The fact with other details, where its kind has details. */
    static Fact withDetails(Fact fact, List<Detail> details) {
        if (fact instanceof ExitCriterion criterion) {
            return criterion.withDetails(details);
        } else if (fact instanceof Participant participant) {
            return participant.withDetails(details);
        } else if (fact instanceof Prerequisite prerequisite) {
            return prerequisite.withDetails(details);
        } else if (fact instanceof Path path) {
            return path.withDetails(details);
        }
        return fact;
    }

    /** The details of a fact, where its kind has details. */
    static List<Detail> details(Fact fact) {
        if (fact instanceof ExitCriterion criterion) {
            return criterion.details();
        } else if (fact instanceof Participant participant) {
            return participant.details();
        } else if (fact instanceof Prerequisite prerequisite) {
            return prerequisite.details();
        } else if (fact instanceof Path path) {
            return path.details();
        }
        return List.of();
    }

    /**
     * Details.
     *
     * @return details, some of them empty
     */
    public static Arbitrary<Detail> details() {
        return DETAILS;
    }

    private static Arbitrary<Detail> newDetails() {
        Arbitrary<RichText> names = Once.oneOf(
                Tuple.of(8, Arbitraries.of(Words.COLUMNS).map(RichText::of)), Tuple.of(1, Texts.richTexts()));
        return Once.of(Combinators.combine(names, Texts.richTexts()).as((name, value) -> Detail.of(name, value)));
    }

    private static Arbitrary<List<Detail>> someDetails() {
        return some(details(), 2);
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> elements, int most) {
        return Once.oneOf(
                Tuple.of(3, Arbitraries.just(List.<T>of())),
                Tuple.of(1, elements.list().ofMinSize(1).ofMaxSize(most)));
    }

    private static Arbitrary<Optional<Prose>> bodies() {
        return Once.maybe(20, Texts.proses());
    }

    private static Arbitrary<RichText> seldom() {
        return Once.oneOf(Tuple.of(3, Arbitraries.just(RichText.empty())), Tuple.of(1, Texts.richTexts()));
    }

    /**
     * Attributes whose kind, date and state have nothing to do with their words.
     *
     * @return attributes
     */
    public static Arbitrary<Attribute> attributes() {
        return ATTRIBUTES;
    }

    private static Arbitrary<Attribute> newAttributes() {
        Arbitrary<RichText> values = Once.oneOf(
                Tuple.of(2, Arbitraries.of(Words.DATE_SPELLINGS).map(RichText::of)), Tuple.of(1, Texts.richTexts()));
        return Once.of(Combinators.combine(
                        Texts.mostly(Words.ATTRIBUTE_NAMES),
                        values,
                        Arbitraries.of(AttributeKind.class),
                        Once.maybe(50, Dates.dates()),
                        Once.maybe(20, Arbitraries.of(CharterState.class)))
                .as((name, value, kind, date, state) -> Attribute.of(
                                name, value, kind, date.filter(stated -> kind.isDate()))
                        .withState(state)));
    }

    /**
     * Prerequisites.
     *
     * @return prerequisites
     */
    public static Arbitrary<Prerequisite> prerequisites() {
        return PREREQUISITES;
    }

    private static Arbitrary<Prerequisite> newPrerequisites() {
        return Once.of(Combinators.combine(Texts.wordyTexts(), Texts.richTexts(), someDetails())
                .as((name, rationale, details) ->
                        Prerequisite.of(name, rationale).withDetails(details)));
    }

    /** How far something has come, without contradiction. */
    private record Completion(
            Optional<CompletionStatus> status, Optional<Integer> progress, Optional<CharterDate> completed) {
        static Completion of(Optional<CompletionStatus> status, Optional<Integer> percent, Dates.Period period) {
            boolean done = status.filter(CompletionStatus.DONE::equals).isPresent();
            Optional<Integer> progress = percent.map(found -> done ? 100 : status.isPresent() ? found % 100 : found);
            return new Completion(status, progress, done ? period.end() : Optional.empty());
        }
    }

    /**
     * Exit criteria, nested up to two levels.
     *
     * @return criteria
     */
    public static Arbitrary<ExitCriterion> exitCriteria() {
        return EXIT_CRITERIA;
    }

    private static Arbitrary<ExitCriterion> newExitCriteria() {
        Arbitrary<ExitCriterion> criteria = flatCriteria();
        for (int level = 0; level < NESTING; level++) {
            criteria = Once.of(Combinators.combine(flatCriteria(), some(criteria, 2))
                    .as((criterion, nested) -> criterion.withCriteria(nested)));
        }
        return criteria;
    }

    private static Arbitrary<ExitCriterion> flatCriteria() {
        Arbitrary<Integer> percents =
                Once.oneOf(Tuple.of(3, Arbitraries.integers().between(0, 100)), Tuple.of(1, Arbitraries.of(0, 100)));
        return Once.of(Combinators.combine(
                        Texts.wordyTexts(),
                        Once.maybe(50, Arbitraries.of(CompletionStatus.class)),
                        Once.maybe(40, percents),
                        Dates.periods(),
                        Once.maybe(20, Dates.dates()),
                        seldom(),
                        some(People.persons(), 2),
                        Combinators.combine(bodies(), someDetails()).as(Tuple::of))
                .as((text, status, percent, period, due, note, dris, rest) -> {
                    Completion completion = Completion.of(status, percent, period);
                    return ExitCriterion.builder()
                            .text(text)
                            .status(completion.status())
                            .progress(completion.progress())
                            .started(period.start())
                            .due(due)
                            .completed(completion.completed())
                            .note(note)
                            .addAllDris(dris)
                            .body(rest.get1())
                            .addAllDetails(rest.get2())
                            .build();
                }));
    }

    /**
     * Paths with steps.
     *
     * @return paths
     */
    public static Arbitrary<Path> paths() {
        return PATHS;
    }

    private static Arbitrary<Path> newPaths() {
        return Once.of(Combinators.combine(
                        Texts.wordyTexts(),
                        Dates.periods(),
                        seldom(),
                        Once.maybe(20, Texts.words()),
                        Once.maybe(50, Arbitraries.of(CompletionStatus.class)),
                        bodies(),
                        someDetails(),
                        some(steps(), 3))
                .as((name, period, words, duration, status, body, details, steps) -> Path.builder()
                        .name(name)
                        .start(period.start())
                        .end(period.end())
                        .period(words)
                        .statedDuration(duration)
                        .status(status)
                        .body(body)
                        .addAllDetails(details)
                        .addAllSteps(steps)
                        .build()));
    }

    /**
     * Steps, nested up to two levels.
     *
     * @return steps
     */
    public static Arbitrary<Step> steps() {
        return STEPS;
    }

    private static Arbitrary<Step> newSteps() {
        Arbitrary<Step> steps = flatSteps();
        for (int level = 0; level < NESTING; level++) {
            steps = Once.of(
                    Combinators.combine(flatSteps(), some(steps, 2)).as((step, nested) -> step.withSteps(nested)));
        }
        return steps;
    }

    private static Arbitrary<Step> flatSteps() {
        return Once.of(Combinators.combine(
                        Texts.wordyTexts(),
                        some(People.persons(), 2),
                        Once.maybe(50, Arbitraries.of(CompletionStatus.class)),
                        Once.maybe(20, Dates.dates()),
                        bodies())
                .as((text, assignees, status, due, body) -> Step.builder()
                        .text(text)
                        .addAllAssignees(assignees)
                        .status(status)
                        .due(due)
                        .body(body)
                        .build()));
    }

    /**
     * Items that are out of scope.
     *
     * @return items
     */
    public static Arbitrary<ScopeItem> scopeItems() {
        return SCOPE_ITEMS;
    }

    private static Arbitrary<ScopeItem> newScopeItems() {
        return Texts.wordyTexts().map(ScopeItem::of);
    }

    /**
     * Definitions of roles whose letters have nothing to do with their words.
     *
     * @return definitions
     */
    public static Arbitrary<RoleDefinition> roleDefinitions() {
        return ROLE_DEFINITIONS;
    }

    private static Arbitrary<RoleDefinition> newRoleDefinitions() {
        return Once.of(Combinators.combine(
                        People.roles(),
                        Texts.proses(),
                        Arbitraries.of(Raci.class).set().ofMaxSize(2))
                .as(RoleDefinition::of));
    }

    /**
     * Participants and open roles.
     *
     * @return participants
     */
    public static Arbitrary<Participant> participants() {
        return PARTICIPANTS;
    }

    private static Arbitrary<Participant> newParticipants() {
        Arbitrary<Optional<Person>> persons = Once.maybe(80, People.persons());
        return Once.of(Combinators.combine(
                        People.roles(), Arbitraries.of(true, true, true, false), persons, seldom(), someDetails())
                .as((role, inRole, person, title, details) -> Participant.builder()
                        .role(Optional.of(role).filter(found -> inRole || person.isEmpty()))
                        .person(person)
                        .title(title)
                        .addAllDetails(details)
                        .build()));
    }
}
