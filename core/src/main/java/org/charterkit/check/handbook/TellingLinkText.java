package org.charterkit.check.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;

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
        return PageTexts.of(page).stream()
                .flatMap(text -> linkTexts(text).stream()
                        .filter(words -> page.vocabulary().pageWords().isVagueLinkText(words))
                        .map(words -> page.finding(
                                this,
                                text.pointer(),
                                "expected a link text that says where it leads, found "
                                        + Words.quoted(words.plainText()))));
    }

    /** A link may be several runs in different styles. */
    private static List<RichText> linkTexts(Placed<RichText> text) {
        List<RichText> links = new ArrayList<>();
        Optional<String> open = Optional.empty();
        for (TextRun run : text.value().runs()) {
            if (run.href().isPresent()) {
                RichText words = RichText.of(run);
                int last = links.size() - 1;
                if (run.href().equals(open)) {
                    links.set(last, links.get(last).plus(words));
                } else {
                    links.add(words);
                }
            }
            open = run.href();
        }
        return links;
    }
}
