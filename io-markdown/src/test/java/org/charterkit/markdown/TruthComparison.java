package org.charterkit.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Role;
import org.charterkit.Section;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import tools.jackson.databind.JsonNode;

/** One page of the corpus: what was read of it against its truth. */
final class TruthComparison {
    private static final int GOAL_WORDS = 40;

    private final String page;
    private final JsonNode truth;
    private final Reading reading;
    private final Charter charter;
    private final Score score;

    TruthComparison(String page, JsonNode truth, Reading reading, Score score) {
        this.page = page;
        this.truth = truth;
        this.reading = reading;
        this.charter = reading.charter();
        this.score = score;
    }

    void compare() {
        boolean isCharter = text(truth, "kind").equals("charter");
        score.one(page, "kind", isCharter == (reading.kind() == PageKind.CHARTER));
        if (!isCharter) {
            return;
        }
        score.one(page, "title", alike(text(truth, "title"), charter.title().orElse("")));
        if (!text(truth, "description").isEmpty()) {
            score.one(
                    page,
                    "description",
                    alike(text(truth, "description"), charter.description().orElse("")));
        }
        date("dateCreated", AttributeKind.DATE_CREATED);
        date("startDate", AttributeKind.START_DATE);
        date("targetEndDate", AttributeKind.TARGET_END_DATE);
        date("endDate", AttributeKind.END_DATE);
        score.pair(page, "attributes", list("attributes"), charter.attributes(), TruthComparison::sameAttribute);
        goal();
        criteria();
        score.pair(
                page,
                "prerequisites",
                list("prerequisites"),
                charter.prerequisites(),
                (wanted, read) -> alike(text(wanted, "name"), read.name().plainText())
                        && alike(text(wanted, "rationale"), read.rationale().plainText()));
        paths();
        score.pair(
                page,
                "outOfScope",
                list("outOfScope"),
                charter.outOfScope(),
                (wanted, read) -> alike(wanted.asString(), read.text().plainText()));
        List<Participant> named =
                charter.participants().stream().filter(each -> !each.isVacant()).toList();
        score.pair(page, "people", list("participants"), named, TruthComparison::samePerson);
        score.pair(page, "participants", list("participants"), named, TruthComparison::sameParticipant);
    }

    private void date(String name, AttributeKind kind) {
        Optional<Attribute> read = charter.attributes().stream()
                .filter(attribute -> attribute.kind() == kind)
                .findFirst();
        JsonNode wanted = truth.path(name);
        if (wanted.isNull() || wanted.isMissingNode()) {
            score.add(page, "dates", 0, 0, read.isPresent() ? 1 : 0);
        } else if (text(wanted, "iso").isEmpty()) {
            score.one(page, "dates", read.isPresent());
        } else {
            String iso =
                    read.flatMap(Attribute::date).map(CharterDate::toString).orElse("");
            score.one(page, "dates", iso.equals(text(wanted, "iso")));
        }
    }

    private void goal() {
        JsonNode wanted = truth.path("goal");
        List<Section> goals = charter.goals();
        if (wanted.isNull() || wanted.isMissingNode()) {
            score.add(page, "goal", 0, 0, goals.isEmpty() ? 0 : 1);
            return;
        }
        boolean heading = goals.stream()
                .anyMatch(section -> same(
                        text(wanted, "heading"),
                        section.heading().map(RichText::plainText).orElse("")));
        String words = squashed(norm(text(wanted, "startsWith")));
        String start = words.substring(0, Math.min(GOAL_WORDS / 2, words.length()));
        boolean begins = goals.stream()
                .flatMap(section -> section.prose().stream())
                .map(Prose::source)
                .anyMatch(prose ->
                        squashed(norm(prose.replaceAll("\\]\\([^)]*\\)", ""))).contains(start));
        score.one(page, "goal", heading && begins);
    }

    private void criteria() {
        List<ExitCriterion> read = charter.exitCriteria();
        List<Score.Match<JsonNode, ExitCriterion>> matches =
                score.pair(page, "exitCriteria", list("exitCriteria"), read, TruthComparison::sameText);
        List<Optional<RichText>> groups = charter.groups(FactKind.EXIT_CRITERION);
        for (Score.Match<JsonNode, ExitCriterion> match : matches) {
            JsonNode wanted = match.truth();
            ExitCriterion found = match.read();
            score.one(page, "criteria.done", Objects.equals(done(wanted), done(found)));
            Optional<Integer> percent = Optional.of(wanted.path("progress"))
                    .filter(JsonNode::isNumber)
                    .map(JsonNode::asInt);
            if (percent.isPresent() || found.progress().isPresent()) {
                score.one(page, "criteria.progress", percent.equals(found.progress()));
            }
            int index = indexOf(read, found);
            String group = groups.get(index).map(RichText::plainText).orElse("");
            if (!group.isEmpty() || !text(wanted, "group").isEmpty()) {
                score.one(page, "criteria.group", alike(text(wanted, "group"), group));
            }
            score.pair(
                    page,
                    "criteria.dris",
                    elements(wanted.path("dris")),
                    found.dris(),
                    (dri, person) -> same(
                            dri.asString().replace("@", ""),
                            person.displayName().replace("@", "")));
            score.pair(
                    page,
                    "criteria.children",
                    elements(wanted.path("children")),
                    found.criteria(),
                    TruthComparison::sameText);
        }
        Optional<Integer> stated = Optional.of(truth.path("statedProgress"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::asInt);
        Optional<Integer> read100 = charter.progress().stated().stream().boxed().findFirst();
        if (stated.isPresent() || read100.isPresent()) {
            score.one(page, "statedProgress", stated.equals(read100));
        }
    }

    /** The position of exactly this criterion, though another may be equal. */
    private static int indexOf(List<ExitCriterion> criteria, ExitCriterion criterion) {
        int index = 0;
        while (System.identityHashCode(criteria.get(index)) != System.identityHashCode(criterion)) {
            index++;
        }
        return index;
    }

    private void paths() {
        List<Score.Match<JsonNode, Path>> matches = score.pair(
                page,
                "paths",
                list("paths"),
                charter.paths(),
                (wanted, read) -> alike(text(wanted, "label"), read.name().plainText())
                        && text(wanted, "start")
                                .equals(read.start().map(CharterDate::toString).orElse(""))
                        && text(wanted, "end")
                                .equals(read.end().map(CharterDate::toString).orElse("")));
        for (Score.Match<JsonNode, Path> match : matches) {
            score.pair(
                    page,
                    "paths.steps",
                    elements(match.truth().path("steps")),
                    match.read().steps(),
                    (wanted, read) -> alike(text(wanted, "text"), read.text().plainText())
                            && elements(wanted.path("people")).stream()
                                    .map(JsonNode::asString)
                                    .sorted()
                                    .toList()
                                    .equals(read.assignees().stream()
                                            .map(Person::displayName)
                                            .sorted()
                                            .toList()));
        }
    }

    private static boolean sameAttribute(JsonNode wanted, Attribute read) {
        return same(wanted.path(0).asString(), read.name().plainText())
                && alike(wanted.path(1).asString(""), read.value().plainText());
    }

    private static boolean sameText(JsonNode wanted, ExitCriterion read) {
        String text = wanted.isString() ? wanted.asString() : text(wanted, "text");
        return alike(text, read.text().plainText());
    }

    private static boolean samePerson(JsonNode wanted, Participant read) {
        String person = text(wanted, "person");
        return same(person, read.person().flatMap(Person::name).orElse(""));
    }

    private static boolean sameParticipant(JsonNode wanted, Participant read) {
        return samePerson(wanted, read)
                && same(
                        text(wanted, "role"),
                        read.role().map(Role::name).map(RichText::plainText).orElse(""))
                && alike(text(wanted, "title"), read.title().plainText());
    }

    private static Optional<Boolean> done(JsonNode wanted) {
        return Optional.of(wanted.path("done")).filter(JsonNode::isBoolean).map(JsonNode::asBoolean);
    }

    private static Optional<Boolean> done(ExitCriterion read) {
        return read.status()
                .filter(status -> status != CompletionStatus.DROPPED)
                .map(status -> status == CompletionStatus.DONE);
    }

    private List<JsonNode> list(String name) {
        return elements(truth.path(name));
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static boolean same(String a, String b) {
        return norm(a).equals(norm(b));
    }

    /** The same but for a tenth of the letters, as careful readers write. */
    private static boolean alike(String a, String b) {
        String one = norm(a);
        String other = norm(b);
        int longer = Math.max(one.length(), other.length());
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= 4 && distance(one, other) <= longer / 10);
    }

    private static int distance(String a, String b) {
        int[] row = Stream.iterate(0, i -> i + 1)
                .limit(b.length() + 1)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static String norm(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replaceAll("[“”]", "\"")
                .replaceAll("[–—]", "-")
                .replaceAll("✅|✏️?|☑|✔|:white_check_mark:|:pencil2?:|[*_`~]", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s.:;,]+|[\\s.:;,]+$", "");
    }

    private static String squashed(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
