package org.charterkit.check.handbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charterkit.Pointer;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Cure;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.text.Prose;

/** The front matter describes the page. */
final class PageDescription implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "page-description",
            Severity.INFO,
            "The description is what people read of the page in search results and previews.",
            "Handbook pages: the front matter states title and description",
            "Describe the group in one sentence.");

    private static final Pattern SENTENCE = Pattern.compile("(\\p{Lu}[^\\n*_`<>\\[\\]#|{}.!?:]{20,200}[.!?])(?:\\s|$)");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        if (page.charter().description().isPresent()) {
            return Stream.empty();
        }
        Optional<Cure> cure = page.charter().goals().stream()
                .flatMap(section -> section.prose().stream())
                .findFirst()
                .flatMap(PageDescription::firstSentence)
                .map(sentence -> new Cure(
                        "take the first sentence of the goals as the description", edit -> edit.description(sentence)));
        return Stream.of(page.finding(this, Pointer.root().child("description"), "the front matter has no description")
                .withCure(cure));
    }

    /** Only where it is plain words on one line: markup has no place in a description. */
    private static Optional<String> firstSentence(Prose prose) {
        Matcher sentence = SENTENCE.matcher(prose.source());
        return sentence.lookingAt() ? Optional.of(sentence.group(1)) : Optional.empty();
    }
}
