package org.charterkit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.charterkit.Charter;
import org.charterkit.CharterBuilder;
import org.charterkit.DataMap;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.Section;

/** A charter: facts in flat lists, and sections that say where they stand. */
final class CharterCodec {
    static final int VERSION = 1;
    static final Codec<Charter> INSTANCE = table().codec();

    private CharterCodec() {}

    private static ObjectTable<Charter, Draft> table() {
        ObjectTable<Charter, Draft> table = ObjectCodec.<Charter, Draft>of(Draft::new, Draft::build)
                .member("version", draft -> true, (input, draft) -> requireVersion(input), (name, charter, output) -> {
                    output.name(name);
                    output.number(VERSION);
                })
                .optional("title", TextCodec.WORDS, (draft, title) -> draft.charter.title(title), Charter::title)
                .optional(
                        "description",
                        TextCodec.WORDS,
                        (draft, description) -> draft.charter.description(description),
                        Charter::description)
                .member(
                        "frontMatter",
                        (input, draft) -> draft.charter.frontMatter(readFrontMatter(input)),
                        (name, charter, output) ->
                                output.list(name, charter.frontMatter().entries(), EntryCodec.INSTANCE));
        addFacts(table, FactKind.ATTRIBUTE, AttributeCodec.INSTANCE, Charter::attributes);
        addFacts(table, FactKind.PREREQUISITE, PrerequisiteCodec.INSTANCE, Charter::prerequisites);
        addGrouped(table, FactKind.EXIT_CRITERION, ExitCriterionCodec.INSTANCE, Charter::exitCriteria);
        table.optional(
                "exitCriteriaProgress",
                IntegerCodec.PERCENT,
                Draft::statedProgress,
                charter -> boxed(charter.progress().stated()));
        addFacts(table, FactKind.PATH, PathCodec.INSTANCE, Charter::paths);
        addFacts(table, FactKind.SCOPE_ITEM, ScopeItemCodec.INSTANCE, Charter::outOfScope);
        addFacts(table, FactKind.ROLE_DEFINITION, RoleDefinitionCodec.INSTANCE, Charter::roleDefinitions);
        addGrouped(table, FactKind.PARTICIPANT, ParticipantCodec.INSTANCE, Charter::participants);
        return table.member(
                        "sections",
                        (input, draft) -> draft.sections = Optional.of(input.list(SectionForm.CODEC)),
                        (name, charter, output) -> output.list(name, forms(charter.sections()), SectionForm.CODEC))
                .member(
                        "extensions",
                        (input, draft) -> draft.extensions = DataCodec.INSTANCE.readMap(input),
                        (name, charter, output) -> {
                            if (!charter.extensions().isEmpty()) {
                                output.name(name);
                                DataCodec.INSTANCE.writeMap(charter.extensions(), output);
                            }
                        });
    }

    static void requireVersion(JsonInput input) {
        if (!input.scalar().isNumber(VERSION)) {
            throw input.refuse("expected version " + VERSION + ", the only one that is read, found "
                    + input.scalar().found());
        }
    }

    private static DataMap readFrontMatter(JsonInput input) {
        int start = input.place();
        List<DataMap.Entry> entries = input.list(EntryCodec.INSTANCE);
        try {
            return DataMap.of(entries);
        } catch (IllegalArgumentException e) {
            throw input.refuse(e, start);
        }
    }

    private static <F extends Fact> void addFacts(
            ObjectTable<Charter, Draft> table, FactKind kind, Codec<F> codec, Function<Charter, List<F>> facts) {
        table.member(
                kind.pluralName(),
                (input, draft) -> draft.facts.read(kind, codec, input),
                (name, charter, output) -> output.list(name, facts.apply(charter), codec));
    }

    private static <F extends Fact> void addGrouped(
            ObjectTable<Charter, Draft> table, FactKind kind, Codec<F> codec, Function<Charter, List<F>> facts) {
        table.member(
                kind.pluralName(),
                (input, draft) -> draft.facts.readGrouped(kind, codec, input),
                (name, charter, output) ->
                        output.grouped(name, facts.apply(charter), () -> charter.groups(kind), codec));
    }

    private static List<SectionForm> forms(List<Section> sections) {
        List<SectionForm> forms = new ArrayList<>(sections.size());
        for (Section section : sections) {
            forms.add(SectionForm.of(section));
        }
        return forms;
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** A charter while it is read: its facts wait for the sections that they stand in. */
    private static final class Draft {
        private final JsonInput input;
        private final Extras extras;
        private final CharterBuilder charter = Charter.builder();
        private final FactLists facts = new FactLists();
        private Optional<Integer> statedProgress = Optional.empty();
        private int statedProgressPlace;
        private Optional<List<SectionForm>> sections = Optional.empty();
        private DataMap extensions = DataMap.empty();

        private Draft(JsonInput input) {
            this.input = input;
            this.extras = input.beginExtras();
        }

        private void statedProgress(Optional<Integer> percent) {
            statedProgress = percent;
            statedProgressPlace = input.place();
        }

        private Charter build() {
            Pointer pointer = input.pointer();
            if (sections.isPresent()) {
                charter.addAllSections(new Dealer(input, pointer, facts).deal(sections.get()));
            } else {
                charter.addAllFacts(facts.all());
            }
            Charter built = charter.extensions(extras.addedTo(extensions)).build();
            DerivedMembers derived = new DerivedMembers(input, pointer, built);
            derived.requireGroups(FactKind.EXIT_CRITERION, facts);
            derived.requireGroups(FactKind.PARTICIPANT, facts);
            if (statedProgress.isPresent()) {
                derived.requireProgress(statedProgress.get(), statedProgressPlace);
            }
            if (input.requiresConsistency()) {
                Consistency consistency = new Consistency(input, pointer, facts);
                consistency.require(built);
                consistency.requireSections(sections.orElse(List.of()), built);
            }
            input.endExtras();
            return built;
        }
    }
}
