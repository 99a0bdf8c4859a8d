package org.charterkit.markdown.writer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Attribute;
import org.charterkit.Charter;
import org.charterkit.Participant;
import org.charterkit.Pointer;
import org.charterkit.Section;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.text.RichText;

/**
 * The warnings that a charter brings along, whatever page it is written to: they speak of its own words.
 *
 * <ul>
 *   <li>An attribute that is to state a date and has none: its words are unreadable, or name a date that the calendar
 *       does not have.
 *   <li>A participant without a role.
 *   <li>A second section under the same heading of the same level.
 * </ul>
 *
 * <p>All others would speak of the page: cells that are missing, front matter that is not closed, marks that contradict
 * each other, periods that end before they start.
 */
final class ImpliedWarnings {
    private static final int DEEPEST_UNIQUE_LEVEL = 2;

    private ImpliedWarnings() {}

    /** A warning without its words. */
    record Warning(DiagnosticCode code, Optional<Pointer> pointer) {}

    static List<Warning> of(Charter charter) {
        List<Warning> warnings = new ArrayList<>();
        addDates(charter.attributes(), warnings);
        addRoles(charter.participants(), warnings);
        addSections(charter.sections(), warnings);
        return warnings;
    }

    private static void addDates(List<Attribute> attributes, List<Warning> warnings) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).kind().isDate() && attributes.get(i).date().isEmpty()) {
                Optional<Pointer> pointer =
                        Optional.of(Pointer.root().child("attributes").child(i));
                warnings.add(new Warning(DiagnosticCode.UNREADABLE_DATE, pointer));
                warnings.add(new Warning(DiagnosticCode.IMPOSSIBLE_DATE, pointer));
            }
        }
    }

    private static void addRoles(List<Participant> participants, List<Warning> warnings) {
        for (int i = 0; i < participants.size(); i++) {
            if (participants.get(i).role().isEmpty()) {
                warnings.add(new Warning(
                        DiagnosticCode.EMPTY_ROLE,
                        Optional.of(Pointer.root().child("participants").child(i))));
            }
        }
    }

    private static void addSections(List<Section> sections, List<Warning> warnings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String heading = section.heading().map(RichText::plainText).orElse("");
            boolean isUnique = section.level() > DEEPEST_UNIQUE_LEVEL || seen.add(section.level() + heading);
            if (!isUnique && !heading.isEmpty()) {
                warnings.add(new Warning(DiagnosticCode.DUPLICATE_SECTION, Optional.of(Pointer.toSection(i))));
            }
        }
    }
}
