package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.text.RichText;

/** The text of a link says where it leads. */
final class TellingLinkText implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "link-text",
            Severity.INFO,
            "Screen readers read links by themselves, and so do people who skim.",
            "Markdown lint rule MD059 and WCAG 2.4.4; the handbook has switched the former off for old pages",
            "Write what is to be found there.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        return PlacedLinks.of(page).stream()
                .filter(link -> page.vocabulary().pageWords().isVagueLinkText(RichText.of(link.text())))
                .map(link -> page.finding(
                        this,
                        link.pointer(),
                        link.range(),
                        "expected a link text that says where it leads, found " + Words.quoted(link.text())));
    }
}
