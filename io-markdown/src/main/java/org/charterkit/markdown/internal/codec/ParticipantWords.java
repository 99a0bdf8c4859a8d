package org.charterkit.markdown.internal.codec;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Role;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;
import org.charterkit.vocabulary.Vocabulary;

/**
 * Reads who takes part from one line: "Role: Name - Title", "Role - Name", "Name - Role", or, where a label or the heading
 * names the role of all, "Name, Title".
 */
final class ParticipantWords {
    private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s|,\\s");
    private static final int LONGEST_ROLE = 60;
    private static final int LONGEST_TITLE = 100;

    private final Vocabulary vocabulary;

    /** The role of those for whom no line says one. */
    private final Optional<Role> common;

    /** How many lines name somebody, and how many of them leave no doubt that they do. */
    private int named;

    private int sure;

    ParticipantWords(CodecContext context, Optional<RichText> label) {
        this.vocabulary = context.vocabulary();
        this.common = label.map(ParticipantWords::withoutColon)
                .flatMap(this::roleOfAll)
                .or(() -> roleOfAll(context.heading()));
    }

    /** The role that a label or heading ends with: "Harbour Members", not "Member Duties". */
    private Optional<Role> roleOfAll(RichText words) {
        return Optional.of(words)
                .filter(vocabulary::isRole)
                .map(vocabulary::role)
                .filter(role -> role.qualifier()
                        .filter(qualifier -> !words.plainText().startsWith(qualifier))
                        .isEmpty());
    }

    /**
     * Who a line names.
     *
     * @param role the role of all of them
     * @param persons who they are, and what titles stand behind their names
     * @param statesRole whether the line says the role, or the item around it
     */
    record Parsed(Optional<Role> role, List<Titled> persons, boolean statesRole) {
        List<Participant> participants() {
            return persons.stream()
                    .map(titled -> Participant.builder()
                            .role(role)
                            .person(Optional.of(titled.person()))
                            .title(titled.title())
                            .build())
                    .toList();
        }
    }

    /** A person, and what stands behind the name as a title. */
    record Titled(Person person, RichText title) {}

    /** Whether the lines that were read are of people: names alone might be names of anything. */
    boolean isRoster() {
        return sure * 2 >= named;
    }

    Optional<Parsed> parse(RichText line) {
        return parse(line, common, false);
    }

    /** Who a line names; where it says no role, they have this one, which the item around it may state. */
    Optional<Parsed> parse(RichText line, Optional<Role> otherwise, boolean isStated) {
        Optional<Parsed> own = withRole(line);
        Optional<Parsed> parsed = own.isPresent() || colon(line) >= 0 ? own : bare(line, otherwise, isStated);
        if (parsed.isPresent()) {
            boolean isSure = parsed.get().role().isPresent()
                    || parsed.get().persons().stream()
                            .anyMatch(titled ->
                                    titled.person().handle().isPresent() || vocabulary.looksLikeTitle(titled.title()));
            named++;
            sure += isSure ? 1 : 0;
        }
        return parsed;
    }

    /** Whether a line names somebody, and says no role. */
    boolean isNames(RichText line) {
        return colon(line) < 0
                && withRole(line).isEmpty()
                && bare(line, Optional.empty(), false).isPresent();
    }

    /** The role that a line is, with nothing behind it; empty for any other line. */
    Optional<Role> roleAlone(RichText line) {
        RichText name = unstyled(withoutColon(line));
        return isRole(name) ? Optional.of(vocabulary.role(name)) : Optional.empty();
    }

    /** The role that a line leaves open, as "Facilitator: TBD" does. */
    Optional<Role> openRole(RichText line) {
        int colon = colon(line);
        RichText name = colon < 0 ? RichText.empty() : unstyled(line.part(0, colon));
        RichText rest = line.part(colon + 1, line.shownText().length());
        boolean isOpen = isRole(name) && !rest.isBlank() && vocabulary.isPlaceholder(rest);
        return isOpen ? Optional.of(vocabulary.role(name)) : Optional.empty();
    }

    /** Whether a label or the heading names the role of all. */
    boolean hasCommonRole() {
        return common.isPresent();
    }

    private static RichText withoutColon(RichText words) {
        String shown = words.shownText();
        boolean ends = shown.endsWith(":") || shown.endsWith("：");
        return ends ? words.part(0, shown.length() - 1) : words;
    }

    private static int colon(RichText line) {
        String shown = line.shownText();
        return Math.max(shown.indexOf(':'), shown.indexOf('：'));
    }

    private boolean isRole(RichText name) {
        return !name.isBlank() && name.plainText().length() < LONGEST_ROLE && vocabulary.isRole(name);
    }

    private Optional<Parsed> withRole(RichText line) {
        String shown = line.shownText();
        int colon = colon(line);
        if (colon >= 0) {
            RichText before = unstyled(line.part(0, colon));
            RichText behind = line.part(colon + 1, shown.length());
            return isRole(before)
                    ? persons(behind, Optional.of(vocabulary.role(before)), true)
                    : namedFirst(before, behind);
        }
        Matcher dash = DASH.matcher(shown);
        if (!dash.find()) {
            return Optional.empty();
        }
        RichText before = unstyled(line.part(0, dash.start()));
        RichText behind = line.part(dash.end(), shown.length());
        boolean isSetOff = shown.charAt(dash.start()) != ',';
        return isSetOff && isRole(before) && !vocabulary.isRole(behind)
                ? persons(behind, Optional.of(vocabulary.role(before)), true)
                : namedFirst(before, behind);
    }

    /** A name with the role behind it, and perhaps a title behind that: "Ada Example: Facilitator, Harbour Pilot". */
    private Optional<Parsed> namedFirst(RichText name, RichText behind) {
        if (behind.plainText().length() >= LONGEST_TITLE
                || !vocabulary.isRole(behind)
                || !vocabulary.looksLikeNames(name)) {
            return Optional.empty();
        }
        Matcher dash = DASH.matcher(behind.shownText());
        boolean isTitled = dash.find() && vocabulary.isRole(behind.part(0, dash.start()));
        RichText role = isTitled ? behind.part(0, dash.start()) : behind;
        RichText title = isTitled ? behind.part(dash.end(), behind.shownText().length()) : RichText.empty();
        return isTitled && vocabulary.isRole(title)
                ? Optional.of(new Parsed(Optional.of(vocabulary.role(behind)), titled(name, RichText.empty()), true))
                : Optional.of(new Parsed(Optional.of(vocabulary.role(role)), titled(name, title), true));
    }

    /** A person whose role stands in parentheses behind the name. */
    private static boolean isNotedRole(Person person, String shown, Vocabulary vocabulary) {
        return vocabulary.isRole(person.note())
                && shown.endsWith("(" + person.note().plainText() + ")");
    }

    /** Names without a role before or behind them; one in parentheses counts before the role of all. */
    private Optional<Parsed> bare(RichText line, Optional<Role> role, boolean isStated) {
        Optional<Parsed> parsed = persons(line, role, isStated)
                .filter(found ->
                        found.persons().stream().map(Titled::person).allMatch(ParticipantWords::isCertainlyNamed));
        return parsed.filter(found -> found.persons().size() == 1)
                .map(found -> found.persons().get(0).person())
                .filter(person -> isNotedRole(person, line.plainText(), vocabulary))
                .map(person -> new Parsed(
                        Optional.of(vocabulary.role(person.note())),
                        List.of(new Titled(person.withNote(RichText.empty()), RichText.empty())),
                        true))
                .or(() -> parsed);
    }

    /** Where words are not parted by blanks, anything might be a name. */
    private static boolean isCertainlyNamed(Person person) {
        return person.handle().isPresent()
                || person.link().isPresent()
                || person.name().filter(name -> name.indexOf(' ') > 0).isPresent();
    }

    /** Names, or a name and the title behind it. */
    private Optional<Parsed> persons(RichText words, Optional<Role> role, boolean statesRole) {
        String shown = words.shownText();
        Matcher dash = DASH.matcher(shown);
        boolean isDivided = dash.find();
        boolean mayBeSeveral = !isDivided || shown.charAt(dash.start()) == ',';
        if (mayBeSeveral && vocabulary.looksLikeNames(words)) {
            List<Titled> persons = several(vocabulary.persons(words).persons(), shown);
            long titled =
                    persons.stream().filter(each -> !each.title().isEmpty()).count();
            boolean isAlike = titled == 0 || titled == persons.size();
            if (!isDivided || (persons.size() > 1 && isAlike)) {
                return Optional.of(new Parsed(role, persons, statesRole));
            }
        }
        if (!isDivided) {
            return Optional.empty();
        }
        RichText name = words.part(0, dash.start());
        RichText title = words.part(dash.end(), shown.length());
        boolean isPerson = vocabulary.looksLikeNames(name)
                && !title.isBlank()
                && title.plainText().length() < LONGEST_TITLE;
        return isPerson ? Optional.of(new Parsed(role, titled(name, title), statesRole)) : Optional.empty();
    }

    private List<Titled> titled(RichText names, RichText title) {
        return vocabulary.persons(names).persons().stream()
                .map(person -> new Titled(person, title))
                .toList();
    }

    /** Of several persons, each may have a title behind the name: "Ada Example, Chief Engineer, Bo Muster". */
    private List<Titled> several(List<Person> persons, String shown) {
        return persons.stream()
                .map(person -> persons.size() > 1
                                && vocabulary.looksLikeTitle(person.note())
                                && !shown.contains("(" + person.note().plainText() + ")")
                        ? new Titled(person.withNote(RichText.empty()), person.note())
                        : new Titled(person, RichText.empty()))
                .toList();
    }

    private static RichText unstyled(RichText text) {
        return text.isAll(TextStyle.STRONG) ? text.map(run -> run.withStyles(Set.of())) : text;
    }
}
