package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.CharterDate;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Cure;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.vocabulary.DateReading;

/** Days are written in ISO form. */
final class IsoDate implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "iso-date",
            Severity.INFO,
            "A date in ISO form means the same to everybody and sorts by itself.",
            "Communication: dates are written in ISO form, year first",
            "Write the date as 2022-01-24.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        return page.facts(Attribute.class).stream().flatMap(attribute -> check(page, attribute));
    }

    /** Only where the words are a day and nothing else, so that no word is lost. */
    private Stream<Finding> check(CheckedPage page, Placed<Attribute> attribute) {
        RichText words = attribute.value().value();
        DateReading read = page.vocabulary().timeWords().readDate(words);
        boolean isDay = attribute
                .value()
                .date()
                .filter(date -> date.precision() == CharterDate.Precision.DAY)
                .isPresent();
        if (!isDay
                || read.end() != words.shownText().length()
                || !words.runs().stream().allMatch(TextRun::isPlain)) {
            return Stream.empty();
        }
        String iso = attribute.value().date().orElseThrow().toString();
        if (words.plainText().equals(iso)
                || !read.date().equals(attribute.value().date())) {
            return Stream.empty();
        }
        int index = Integer.parseInt(attribute.pointer().tokens().get(1));
        Attribute cured = attribute.value().withValue(RichText.of(iso));
        return Stream.of(page.finding(
                        this,
                        attribute.pointer().child("value"),
                        "expected " + iso + ", found " + DateWords.valueOf(attribute))
                .withCure(new Cure("write " + iso, edit -> edit.replace(index, cured))));
    }
}
