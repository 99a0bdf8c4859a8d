package org.charterkit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.CharterBuilder;
import org.charterkit.DataMap;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.text.RichText;

/** A charter: facts in flat lists, and sections that say where they stand. */
final class CharterCodec implements Codec<Charter> {
    static final CharterCodec INSTANCE = new CharterCodec();
    static final int VERSION = 1;

    @Override
    public Charter read(Node node) {
        requireVersion(node);
        Members root = node.members(knownMembers());
        Facts facts = new Facts(root);
        CharterBuilder charter = Charter.builder()
                .title(root.words("title"))
                .description(root.words("description"))
                .frontMatter(root.node("frontMatter")
                        .map(CharterCodec::readFrontMatter)
                        .orElse(DataMap.empty()));
        if (root.node("sections").isPresent()) {
            charter.addAllSections(new SectionsReader(root.nodes("sections"), facts).read());
        } else {
            charter.addAllFacts(facts.all());
        }
        DataMap extensions =
                root.node("extensions").map(DataCodec.INSTANCE::readMap).orElse(DataMap.empty());
        charter.extensions(node.document().withKept(extensions, node));
        Charter built = node.build(charter::build);
        new DerivedMembers(built).check(root, facts);
        return built;
    }

    /** Comes first: what a later version may hold is not to be called unknown. */
    private static void requireVersion(Node root) {
        root.requireObject();
        Node version = root.member("version")
                .orElseThrow(() -> root.refuse("expected a member \"version\" with the number " + VERSION + ", found "
                        + (root.children().isEmpty() ? "no members" : "none of that name")));
        if (!version.isNumber(VERSION)) {
            throw version.refuse(
                    "expected version " + VERSION + ", the only one that is read, found " + version.found());
        }
    }

    private static String[] knownMembers() {
        List<String> known = new ArrayList<>(List.of("version", "title", "description", "frontMatter"));
        known.addAll(Facts.listNames());
        known.addAll(List.of("exitCriteriaProgress", "sections", "extensions"));
        return known.toArray(String[]::new);
    }

    private static DataMap readFrontMatter(Node node) {
        List<DataMap.Entry> entries =
                node.elements().stream().map(EntryCodec.INSTANCE::read).toList();
        return node.build(() -> DataMap.of(entries));
    }

    @Override
    public void write(Charter charter, JsonOutput output) {
        output.object(() -> {
            output.member("version", VERSION);
            output.member("title", charter.title());
            output.member("description", charter.description());
            output.list("frontMatter", charter.frontMatter().entries(), EntryCodec.INSTANCE);
            output.list("attributes", charter.attributes(), AttributeCodec.INSTANCE);
            output.list("prerequisites", charter.prerequisites(), PrerequisiteCodec.INSTANCE);
            writeExitCriteria(charter, output);
            charter.progress().stated().ifPresent(percent -> output.member("exitCriteriaProgress", percent));
            output.list("paths", charter.paths(), PathCodec.INSTANCE);
            output.list("outOfScope", charter.outOfScope(), ScopeItemCodec.INSTANCE);
            output.list("roleDefinitions", charter.roleDefinitions(), RoleDefinitionCodec.INSTANCE);
            writeParticipants(charter, output);
            new SectionsOutput(output).write(charter.sections());
            if (!charter.extensions().isEmpty()) {
                output.name("extensions");
                DataCodec.INSTANCE.writeMap(charter.extensions(), output);
            }
        });
    }

    private static void writeExitCriteria(Charter charter, JsonOutput output) {
        List<ExitCriterion> criteria = charter.exitCriteria();
        List<Optional<RichText>> groups = charter.groups(FactKind.EXIT_CRITERION);
        if (!criteria.isEmpty()) {
            output.name("exitCriteria");
            output.array(() -> {
                for (int i = 0; i < criteria.size(); i++) {
                    ExitCriterionCodec.INSTANCE.write(criteria.get(i), groups.get(i), output);
                }
            });
        }
    }

    private static void writeParticipants(Charter charter, JsonOutput output) {
        List<Participant> participants = charter.participants();
        List<Optional<RichText>> groups = charter.groups(FactKind.PARTICIPANT);
        if (!participants.isEmpty()) {
            output.name("participants");
            output.array(() -> {
                for (int i = 0; i < participants.size(); i++) {
                    ParticipantCodec.INSTANCE.write(participants.get(i), groups.get(i), output);
                }
            });
        }
    }
}
