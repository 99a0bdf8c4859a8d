package org.charterkit.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;

/** Reads sections, and deals the facts of the document out to their runs. */
final class SectionsReader {
    private static final int USUAL_LEVEL = 2;

    private final List<Node> sections;
    private final Facts facts;

    /** The last run of each kind, which takes all that is left. */
    private final Map<FactKind, Node> lastRuns = new EnumMap<>(FactKind.class);

    SectionsReader(List<Node> sections, Facts facts) {
        this.sections = sections;
        this.facts = facts;
        for (Node section : sections) {
            section.member("content").map(Node::children).orElse(List.of()).forEach(this::rememberLast);
        }
    }

    private void rememberLast(Node block) {
        for (FactKind kind : FactKind.values()) {
            if (block.member(kind.pluralName()).isPresent()) {
                lastRuns.put(kind, block);
            }
        }
    }

    List<Section> read() {
        sections.stream().skip(1).forEach(SectionsReader::requireHeading);
        List<Section> read = sections.stream().map(this::section).toList();
        facts.requireAllDealt();
        boolean allKindsStated =
                sections.stream().allMatch(node -> node.member("kind").isPresent());
        return allKindsStated ? read : withMissingKinds(read);
    }

    private static void requireHeading(Node later) {
        later.requireObject();
        if (later.member("heading").isEmpty()) {
            throw later.refuse("expected a heading, since only the first section has none");
        }
    }

    private List<Section> withMissingKinds(List<Section> read) {
        List<SectionKind> kinds = sections.get(0).build(() -> MissingMeaning.ofSections(read));
        List<Section> complete = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            boolean isStated = sections.get(i).member("kind").isPresent();
            complete.add(isStated ? read.get(i) : read.get(i).withKind(kinds.get(i)));
        }
        return complete;
    }

    private Section section(Node node) {
        Members members = node.members("kind", "heading", "id", "level", "content");
        Optional<RichText> heading = members.get("heading", RichTextCodec.INSTANCE);
        Section.Builder section = Section.builder()
                .kind(members.get("kind", Words.SECTION_KINDS).orElse(SectionKind.OTHER))
                .heading(heading)
                .id(members.words("id"))
                .level(members.node("level")
                        .map(level -> level.integer(0, 6))
                        .orElse(heading.isPresent() ? USUAL_LEVEL : 0))
                .addAllContent(
                        members.nodes("content").stream().map(this::block).toList());
        return node.buildInPlace(section::build);
    }

    private Block block(Node node) {
        return switch (node.type()) {
            case TEXT -> new ProseBlock(ProseCodec.INSTANCE.read(node));
            case OBJECT -> run(node);
            default ->
                throw node.refuse("expected text, or a run such as {\"exitCriteria\": 4}, found " + node.found());
        };
    }

    private Run run(Node node) {
        List<String> known = new ArrayList<>(Facts.listNames());
        known.addAll(List.of("label", "layout", "columns"));
        Members members = node.members(known.toArray(String[]::new));
        FactKind kind = kind(node);
        Node count = node.member(kind.pluralName()).orElseThrow();
        Optional<RichText> label = members.get("label", RichTextCodec.INSTANCE);
        Layout layout = members.get("layout", Words.LAYOUTS).orElse(kind.usualLayout());
        List<RichText> columns = members.list("columns", RichTextCodec.INSTANCE);
        List<Fact> dealt = facts.deal(kind, count, node.equals(lastRuns.get(kind)));
        return node.build(() -> Run.of(label, layout, columns, dealt));
    }

    private static FactKind kind(Node node) {
        List<FactKind> kinds = Arrays.stream(FactKind.values())
                .filter(kind -> node.member(kind.pluralName()).isPresent())
                .toList();
        if (kinds.size() != 1) {
            throw node.refuse("expected one of " + Quote.all(Facts.listNames()) + " with a count, found "
                    + (kinds.isEmpty()
                            ? "none"
                            : Quote.all(kinds.stream().map(FactKind::pluralName).toList())));
        }
        return kinds.get(0);
    }
}
