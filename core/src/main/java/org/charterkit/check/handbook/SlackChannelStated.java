package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.AttributeKind;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** A group has a channel. */
final class SlackChannelStated implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "slack-channel",
            Severity.INFO,
            "Whoever wants to take part looks for the channel first.",
            "Working groups, process: \"Create a Slack channel\" that is public to the company",
            "State the channel in the attributes.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        boolean stated = page.charter().attributes().stream()
                .anyMatch(attribute -> attribute.kind() == AttributeKind.SLACK
                        && !page.vocabulary().isPlaceholder(attribute.value()));
        return page.isClosed() || stated
                ? Stream.empty()
                : Stream.of(page.finding(this, page.headingOf(SectionKind.ATTRIBUTES), "no Slack channel is stated"));
    }
}
