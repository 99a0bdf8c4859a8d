package org.charterkit.markdown.internal.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.Block;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;

/** Writes a section: its heading, and its prose and runs with their labels. */
final class SectionPrinter {
    private static final List<String> NUMBERED = List.of("1.", "1)", "-", "*", "+");
    private static final List<String> BULLETS = List.of("-", "1.", "1)", "*", "+");
    private static final Pattern MARKER = Pattern.compile("(?m)^ {0,3}([-*+]|\\d{1,9}[.)])(?=\\s|$)");

    private static final Pattern BOLD_LINE = Pattern.compile("(?m)^(?:\\*\\*|__|<strong|<b>)");

    private final PrintContext context;
    private final Section section;
    private final List<String> blocks = new ArrayList<>();

    /** The label that a reader gives to the next run. */
    private Optional<RichText> label = Optional.empty();

    SectionPrinter(PrintContext context, Section section) {
        this.context = context;
        this.section = section;
    }

    /** The blocks of the section, to stand with a blank line between them. */
    List<String> blocks() {
        section.heading().ifPresent(heading -> blocks.add(heading(heading)));
        List<Block> content = section.content();
        List<String> ofProse = List.of();
        List<String> ofRun = List.of();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof ProseBlock prose) {
                endDefinitions(i);
                blocks.add(prose.prose().source());
                ofProse = markers(prose.prose().source());
                ofRun = List.of();
            } else if (content.get(i) instanceof Run run) {
                boolean isApart = needsLabel(run);
                List<String> beside = new ArrayList<>();
                if (i + 1 < content.size() && content.get(i + 1) instanceof ProseBlock next) {
                    beside.addAll(markers(next.prose().source()));
                }
                beside.addAll(isApart ? List.of() : ofProse);
                String marker = marker(run, isApart ? List.of() : ofRun, beside);
                run(run, marker);
                ofProse = List.of();
                ofRun = run.layout() == Layout.LIST ? List.of(marker) : List.of();
            }
        }
        return blocks;
    }

    private String heading(RichText heading) {
        String words = context.inlines().print(heading, Place.HEADING);
        String id = section.id().map(anchor -> " {#" + anchor + "}").orElse("");
        return ("#".repeat(section.level()) + " " + words + id).stripTrailing();
    }

    private void run(Run run, String marker) {
        if (run.layout() == Layout.BOLD_LINES) {
            label = Optional.empty();
        } else {
            label(run);
        }
        String below = "#".repeat(Math.min(section.level() + 1, 6));
        blocks.addAll(printer(run.kind(), context, below).print(run, marker));
    }

    private boolean needsLabel(Run run) {
        return run.label().isPresent() && !run.label().equals(label);
    }

    private void label(Run run) {
        if (needsLabel(run)) {
            label = run.label();
            blocks.add(context.line(run.label().get().map(words -> words.withStyle(TextStyle.STRONG))));
        }
    }

    /** Prose behind definitions of roles would go into the last of them, but for a label that stands before it. */
    private void endDefinitions(int prose) {
        List<Block> content = section.content();
        boolean isBetween = prose > 0 && prose + 1 < content.size();
        if (isBetween
                && content.get(prose - 1) instanceof Run before
                && before.layout() == Layout.BOLD_LINES
                && content.get(prose) instanceof ProseBlock between
                && !BOLD_LINE.matcher(between.prose().source()).find()
                && content.get(prose + 1) instanceof Run after) {
            label(after);
        }
    }

    /** The printer of a kind of facts; those under headings stand under marks of a heading below their section's. */
    static RunPrinter printer(FactKind kind, PrintContext context, String below) {
        return switch (kind) {
            case ATTRIBUTE -> new AttributesPrinter(context);
            case PREREQUISITE -> new PrerequisitesPrinter(context);
            case EXIT_CRITERION -> new CriteriaPrinter(context);
            case PATH -> new PathsPrinter(context, below);
            case SCOPE_ITEM -> new ScopePrinter(context);
            case ROLE_DEFINITION -> new RolesPrinter(context, below);
            case PARTICIPANT -> new ParticipantsPrinter(context);
        };
    }

    /**
     * A marker that no list beside this one has: two lists with the same marker would be one. A list of paths is told by
     * most of its items, and stays one list with those between them that are none.
     */
    private static String marker(Run run, List<String> ofRunBefore, List<String> ofProseBeside) {
        if (run.kind() == FactKind.PATH && !ofProseBeside.isEmpty()) {
            return ofProseBeside.get(0);
        }
        List<String> usual = run.kind() == FactKind.EXIT_CRITERION ? NUMBERED : BULLETS;
        return usual.stream()
                .filter(marker -> !ofRunBefore.contains(marker) && !ofProseBeside.contains(marker))
                .findFirst()
                .orElse(usual.get(0));
    }

    private static List<String> markers(String prose) {
        List<String> markers = new ArrayList<>();
        Matcher marker = MARKER.matcher(prose);
        while (marker.find()) {
            markers.add(marker.group(1).replaceAll("\\d+", "1"));
        }
        return markers;
    }
}
