package org.charterkit.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.text.RichText;
import tools.jackson.core.JsonToken;

/** What stands in a section: prose as text, runs as objects. */
final class BlockCodec implements Codec<BlockForm> {
    static final BlockCodec INSTANCE = new BlockCodec();

    private final Codec<BlockForm.OfRun> run = runs().codec();

    private BlockCodec() {}

    private static ObjectTable<BlockForm.OfRun, Draft> runs() {
        ObjectTable<BlockForm.OfRun, Draft> table = ObjectCodec.of(Draft::new, Draft::build);
        for (FactKind kind : FactKind.values()) {
            table.member(
                    kind.pluralName(),
                    (input, draft) -> draft.count(kind, IntegerCodec.FROM_ONE.read(input)),
                    (name, run, output) -> {
                        if (run.kind() == kind) {
                            output.name(name);
                            output.number(run.count());
                        }
                    });
        }
        return table.optional(
                        "label", RichTextCodec.INSTANCE, (draft, label) -> draft.label = label, run -> run.label())
                .optional("layout", Words.LAYOUTS, (draft, layout) -> draft.layout = layout, run -> run.layout())
                .list(
                        "columns",
                        RichTextCodec.INSTANCE,
                        (draft, columns) -> draft.columns = columns,
                        run -> run.columns());
    }

    @Override
    public BlockForm read(JsonInput input) {
        JsonToken token = input.token();
        if (token == JsonToken.VALUE_STRING) {
            return new BlockForm.OfProse(ProseCodec.INSTANCE.read(input));
        } else if (token == JsonToken.START_OBJECT) {
            return run.read(input);
        }
        throw input.refuse("expected text, or a run such as {\"exitCriteria\": 4}, found "
                + input.scalar().found());
    }

    @Override
    public void write(BlockForm block, JsonOutput output) {
        if (block instanceof BlockForm.OfProse prose) {
            ProseCodec.INSTANCE.write(prose.prose(), output);
        } else if (block instanceof BlockForm.OfRun counted) {
            run.write(counted, output);
        }
    }

    private static final class Draft {
        private final JsonInput input;
        private final int place;
        private final Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        private int count;
        private int countPlace;
        private Optional<RichText> label = Optional.empty();
        private Optional<Layout> layout = Optional.empty();
        private List<RichText> columns = List.of();

        /** The input has begun with the object. */
        private Draft(JsonInput input) {
            this.input = input;
            this.place = input.place();
        }

        private void count(FactKind kind, int ofKind) {
            kinds.add(kind);
            count = ofKind;
            countPlace = input.place();
        }

        private BlockForm.OfRun build() {
            if (kinds.size() != 1) {
                throw input.refuse(
                        "expected one of " + Quote.all(names(Arrays.asList(FactKind.values())))
                                + " with a count, found "
                                + (kinds.isEmpty() ? "none" : Quote.all(names(kinds))),
                        input.pointer(),
                        place);
            }
            FactKind kind = kinds.iterator().next();
            return new BlockForm.OfRun(kind, count, label, layout, columns, place, countPlace);
        }

        private static List<String> names(Collection<FactKind> kinds) {
            return kinds.stream().map(FactKind::pluralName).toList();
        }
    }
}
