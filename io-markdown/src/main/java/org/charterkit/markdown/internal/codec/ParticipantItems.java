package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.Block;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.ProseBlock;
import org.charterkit.Role;
import org.charterkit.Run;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;
import org.charterkit.vocabulary.Vocabulary;

/** Participants as the items of a list: "Role: Name - Title". */
final class ParticipantItems {
    private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s|,\\s");

    private final OutlineBlock.Items items;
    private final CodecContext context;
    private final Vocabulary vocabulary;

    ParticipantItems(OutlineBlock.Items items, CodecContext context) {
        this.items = items;
        this.context = context;
        this.vocabulary = context.vocabulary();
    }

    private record Parsed(Optional<Role> role, List<Person> persons, RichText title) {}

    Optional<List<Block>> read(Optional<RichText> label) {
        List<Optional<Parsed>> parsed =
                items.items().stream().map(item -> parse(item.text())).toList();
        if (parsed.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        List<Participant> run = new ArrayList<>();
        List<Block> behind = new ArrayList<>();
        for (int i = 0; i < parsed.size(); i++) {
            OutlineBlock.Item item = items.items().get(i);
            participants(parsed.get(i).orElseThrow()).forEach(participant -> {
                context.sink().add(participant, item.span());
                run.add(participant);
            });
            boolean last = i + 1 == parsed.size();
            if (last || (label.isEmpty() && !item.rest().isEmpty())) {
                blocks.add(Run.of(label, Layout.LIST, List.of(), run));
                run.clear();
            }
            List<Block> others = label.isEmpty() ? blocks : behind;
            context.prose(item.rest()).ifPresent(prose -> others.add(new ProseBlock(prose)));
        }
        blocks.addAll(behind);
        return Optional.of(blocks);
    }

    private static List<Participant> participants(Parsed parsed) {
        return parsed.persons().stream()
                .map(person -> Participant.builder()
                        .role(parsed.role())
                        .person(Optional.of(person))
                        .title(parsed.title())
                        .build())
                .toList();
    }

    private Optional<Parsed> parse(RichText text) {
        String shown = text.shownText();
        int colon = Math.max(shown.indexOf(':'), shown.indexOf('：'));
        if (colon < 0) {
            return named(Optional.empty(), text);
        }
        RichText name = unstyled(text.part(0, colon));
        boolean plausible = !name.isBlank() && name.plainText().length() < 60;
        boolean isRole = plausible && vocabulary.isRole(name);
        return isRole
                ? named(Optional.of(vocabulary.role(name)), text.part(colon + 1, shown.length()))
                : Optional.empty();
    }

    private static RichText unstyled(RichText text) {
        return text.isAll(TextStyle.STRONG) ? text.map(run -> run.withStyles(Set.of())) : text;
    }

    /** The name and the title behind it. */
    private Optional<Parsed> named(Optional<Role> role, RichText words) {
        if (role.isPresent()
                && vocabulary.looksLikeNames(words)
                && DASH.matcher(words.shownText()).results().findAny().isEmpty()) {
            return Optional.of(new Parsed(role, vocabulary.persons(words).persons(), RichText.empty()));
        }
        String shown = words.shownText();
        Matcher dash = DASH.matcher(shown);
        if (!dash.find()) {
            return Optional.empty();
        }
        RichText name = words.part(0, dash.start());
        RichText title = words.part(dash.end(), shown.length());
        boolean isPerson = vocabulary.looksLikeNames(name)
                && !title.isBlank()
                && title.plainText().length() < 100;
        boolean isTitled = role.isPresent() || vocabulary.isRole(title);
        if (!isPerson || !isTitled) {
            return Optional.empty();
        }
        return role.isPresent()
                ? Optional.of(new Parsed(role, vocabulary.persons(name).persons(), title))
                : Optional.of(new Parsed(
                        Optional.of(vocabulary.role(title)),
                        vocabulary.persons(name).persons(),
                        RichText.empty()));
    }
}
