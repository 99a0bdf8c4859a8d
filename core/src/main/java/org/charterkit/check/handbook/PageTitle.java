package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.Pointer;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** The page has a title. */
final class PageTitle implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "page-title",
            Severity.ERROR,
            "A page without a title cannot be found.",
            "Handbook pages: the front matter states title and description",
            "State the title in the front matter.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        return page.charter().title().isPresent()
                ? Stream.empty()
                : Stream.of(page.finding(this, Pointer.root().child("title"), "the page has no title"));
    }
}
