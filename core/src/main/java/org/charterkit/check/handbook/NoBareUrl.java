package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** Links have words. */
final class NoBareUrl implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "bare-url",
            Severity.INFO,
            "An address tells a reader less than words do, and breaks lines and tables.",
            "Markdown lint rule MD034, which the handbook has switched off for old pages",
            "Put words around the address: [words](address).");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        return PlacedLinks.of(page).stream()
                .filter(PlacedLinks.Link::bare)
                .map(link -> page.finding(
                        this,
                        link.pointer(),
                        link.range(),
                        "expected words for a link, found its bare address " + link.text()));
    }
}
