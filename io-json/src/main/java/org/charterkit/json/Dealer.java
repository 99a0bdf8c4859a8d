package org.charterkit.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;

/** Deals the facts of a document out to the runs of its sections. */
final class Dealer {
    private final JsonInput input;
    private final Pointer charter;
    private final FactLists facts;
    private final Map<FactKind, Integer> dealt = new EnumMap<>(FactKind.class);

    /** The last run of each kind, which takes all that is left. */
    private final Map<FactKind, BlockForm> lastRuns = new EnumMap<>(FactKind.class);

    /** Deals in the charter that a pointer leads to. */
    Dealer(JsonInput input, Pointer charter, FactLists facts) {
        this.input = input;
        this.charter = charter;
        this.facts = facts;
    }

    List<Section> deal(List<SectionForm> forms) {
        boolean allKindsStated = true;
        for (SectionForm form : forms) {
            allKindsStated &= form.kind().isPresent();
            for (BlockForm block : form.content()) {
                if (block instanceof BlockForm.OfRun run) {
                    lastRuns.put(run.kind(), run);
                }
            }
        }
        List<Section> sections = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            sections.add(section(forms.get(i), i));
        }
        requireAllDealt();
        return allKindsStated ? sections : withMissingKinds(forms, sections);
    }

    private List<Section> withMissingKinds(List<SectionForm> forms, List<Section> sections) {
        List<Section> interpreted = Charter.builder()
                .addAllSections(sections)
                .build()
                .interpretedBy(input.vocabulary())
                .sections();
        List<Section> complete = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            boolean isStated = forms.get(i).kind().isPresent();
            complete.add(
                    isStated
                            ? sections.get(i)
                            : sections.get(i).withKind(interpreted.get(i).kind()));
        }
        return complete;
    }

    private Section section(SectionForm form, int index) {
        if (index > 0 && form.heading().isEmpty()) {
            throw input.refuse(
                    "expected a heading, since only the first section has none", pointer(index), form.place());
        }
        Section.Builder section = Section.builder()
                .kind(form.kind().orElse(SectionKind.OTHER))
                .heading(form.heading())
                .id(form.id())
                .level(form.level());
        for (int i = 0; i < form.content().size(); i++) {
            section.addContent(block(form.content().get(i), index, i));
        }
        try {
            return section.build();
        } catch (IllegalStateException e) {
            throw input.refuse(e, pointer(index), form.place());
        }
    }

    private Pointer pointer(int section) {
        return charter.child("sections").child(section);
    }

    private Pointer pointer(int section, int block) {
        return pointer(section).child("content").child(block);
    }

    private Block block(BlockForm form, int section, int index) {
        if (form instanceof BlockForm.OfProse prose) {
            return new ProseBlock(prose.prose());
        }
        BlockForm.OfRun run = (BlockForm.OfRun) form;
        List<Fact> taken = take(run, section, index);
        try {
            return Run.of(run.label(), run.layout().orElse(run.kind().usualLayout()), run.columns(), taken);
        } catch (IllegalStateException e) {
            throw input.refuse(e, pointer(section, index), run.place());
        }
    }

    private List<Fact> take(BlockForm.OfRun run, int section, int index) {
        FactKind kind = run.kind();
        List<Fact> all = facts.of(kind);
        int begin = dealt.getOrDefault(kind, 0);
        int left = all.size() - begin;
        if (run.count() > left) {
            throw input.refuse(
                    "expected " + run.count() + " more of /" + kind.pluralName() + ", found " + left + ": it has "
                            + all.size() + ", and runs before this one take " + begin,
                    pointer(section, index).child(kind.pluralName()),
                    run.countPlace());
        }
        int end = lastRuns.get(kind) == run ? all.size() : begin + run.count();
        dealt.put(kind, end);
        return all.subList(begin, end);
    }

    /** Refuses facts that stand in no run: they would be lost. */
    private void requireAllDealt() {
        for (FactKind kind : FactKind.values()) {
            int taken = dealt.getOrDefault(kind, 0);
            int left = facts.of(kind).size() - taken;
            if (left > 0) {
                throw input.refuse(
                        "no run of /sections takes this; expected a run such as {\"" + kind.pluralName() + "\": " + left
                                + "} in the content of a section",
                        charter.child(kind.pluralName()).child(taken),
                        facts.place(kind, taken));
            }
        }
    }
}
