package org.charterkit.check.handbook;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Cure;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.text.RichText;

/** The name of a channel says that it is that of a working group. */
final class SlackPrefix implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "slack-prefix",
            Severity.WARNING,
            "A prefix shows that the channel is temporary and whose it is.",
            "Working groups, process: a channel \"with `#wg_` prefix\"",
            "Rename the channel to begin with #wg_, or with #tg_ for a task group.");

    private static final Pattern CHANNEL = Pattern.compile(
            "#\\s?[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*|^[wt]g[_-][\\p{L}\\p{N}_-]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern GOOD = Pattern.compile("#\\s?(?:wg[_-]|tg_)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LACKS_SIGN = Pattern.compile("^(?:wg[_-]|tg_)", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Placed<Attribute>> channels = page.facts(Attribute.class).stream()
                .filter(attribute -> attribute.value().kind() == AttributeKind.SLACK)
                .filter(attribute -> CHANNEL.matcher(wordsOf(attribute)).find())
                .toList();
        if (page.isClosed()
                || channels.isEmpty()
                || channels.stream()
                        .anyMatch(channel -> GOOD.matcher(wordsOf(channel)).find())) {
            return Stream.empty();
        }
        Placed<Attribute> first = channels.get(0);
        String name = CHANNEL.matcher(wordsOf(first))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        Finding finding = page.finding(
                this,
                first.pointer().child("value"),
                "expected a channel that begins with #wg_, #wg- or #tg_, found " + Words.quoted(name));
        return Stream.of(LACKS_SIGN.matcher(wordsOf(first)).find() ? finding.withCure(cure(first)) : finding);
    }

    /** The sign alone is missing: the channel needs no other name. */
    private static Cure cure(Placed<Attribute> channel) {
        RichText words = channel.value().value();
        RichText signed = RichText.of(Stream.concat(
                        Stream.of(words.runs()
                                .get(0)
                                .withText("#" + words.runs().get(0).text())),
                        words.runs().stream().skip(1))
                .toList());
        int index = Integer.parseInt(channel.pointer().tokens().get(1));
        return new Cure(
                "put the missing # before the channel's name",
                edit -> edit.replace(index, channel.value().withValue(signed)));
    }

    private static String wordsOf(Placed<Attribute> attribute) {
        return attribute.value().value().plainText();
    }
}
