package org.charterkit.arbitraries;

import java.util.List;
import java.util.Map;
import org.charterkit.SectionKind;

/** The words that values are made of. The first of each list is the simplest: shrinking ends there. */
final class Words {
    static final List<String> PHRASES = List.of(
            "tides",
            "The tide tables are public",
            "Harbour masters agree on one chart datum",
            "Every gauge reports hourly",
            "Runbook reviewed by Legal, Finance and Security",
            "50% of the gauges are online",
            "TBD",
            "n/a",
            "Done",
            "In progress",
            "100%",
            "Phase 1: soundings",
            "Publish the almanac (second edition)",
            "See issue #42 and !7",
            "Product - Growth",
            "a",
            "Senior Manager, Coastal Surveys",
            "Director of \"Moorings\"",
            "潮汐表を公開する",
            "完了条件: 全ての検潮所",
            "Gezeitentafeln für Häfen & Küsten",
            "https://tides.example.com/a_b?c=d&e=f#g",
            "ada@tides.example.com",
            "C:\\charts\\north",
            "It costs $5 ~ €4");

    static final List<String> PERSON_NAMES = List.of(
            "Ada Example",
            "Bo",
            "Chidi van der Sample",
            "Dana O'Sample-Test",
            "Émile Exemple",
            "見本 花子",
            "Jean-Luc Muster");

    static final List<String> HANDLES = List.of("ada", "bo.sample", "chidi_v", "dana-9", "E");

    static final List<String> LINKS = List.of(
            "https://tides.example.com",
            "/handbook/tides/",
            "#goals",
            "https://tides.example.com/wiki/Gauge_(sensor)",
            "https://tides.example.com/?q=a|b&r=*c*",
            "mailto:ada@tides.example.com",
            "../a b.md",
            "<angle>",
            "javascript:alert(1)",
            "https://例え.example.com/潮");

    static final List<String> HEADINGS =
            List.of("Notes", "Overview", "FAQ", "Exit Criteria", "Goals", "Roles", "Timeline", "Attributes", "議事録");

    static final List<String> ATTRIBUTE_NAMES = List.of(
            "Property",
            "Date Created",
            "Date created",
            "Target End Date",
            "Target Date",
            "End Date",
            "Date Ended",
            "Start Date",
            "Slack",
            "Google Doc",
            "Agenda",
            "Issue Board",
            "Epic",
            "Label",
            "Overview & Status",
            "Status",
            "Meeting",
            "作成日");

    static final List<String> DATE_SPELLINGS = List.of(
            "2022-01-24",
            "TBD",
            "January 24, 2022",
            "24 January 2022",
            "Jan 2022",
            "2022-03",
            "2022",
            "FY23 Q4",
            "FY2023-Q4",
            "Q1 2022",
            "2022年1月24日",
            "end of FY24",
            "Ongoing",
            "2023-04-31",
            "2022-07-29 (extended from 2022-06-30)");

    static final List<String> ROLE_NAMES = List.of(
            "Member",
            "Facilitator",
            "Facilitator(s)",
            "Executive Sponsor",
            "Executive Stakeholder",
            "Functional Lead - Product",
            "Functional Lead: Legal",
            "Functional Lead (Finance)",
            "Executive Sponsor & Facilitator",
            "DRI",
            "Members",
            "Lamplighter",
            "ファシリテーター");

    static final List<String> COLUMNS =
            List.of("", "Artifact", "Department", "DRI", "Criteria", "Progress", "Person", "Due Date", "備考");

    static final List<String> PROSES = List.of(
            "The group meets weekly.",
            "We know the *tides*.\nAnd the `datum`.",
            "First paragraph.\n\nSecond paragraph with a [link](https://tides.example.com).",
            "> Quoted words",
            "```yaml\nkey: value\n\n# no heading\n```",
            "Ends with a colon:",
            "A line\\\nwith a hard break",
            "潮汐の目標。");

    static final List<String> LIST_PROSES = List.of(
            "- one\n- two", "1. first\n2. second\n   - nested", "* loose\n\n* items", "- [ ] a task\n- [x] done");

    /** Text that has hurt parsers and printers. */
    static final List<String> NASTY = List.of(
            "|",
            "a | b",
            "a \\| b",
            "\\\\|",
            "ends with a backslash\\",
            "`",
            "`` ` ``",
            "unclosed `code",
            "`a|b`",
            "[",
            "]",
            "[x]",
            "[ ] open",
            "[x] closed",
            "[text](not closed",
            "](x)",
            "![alt](/i.png)",
            "[ref]: /url",
            "# no heading",
            "###### x",
            "#hashtag",
            "trailing ##",
            "{#id}",
            "+ plus",
            "- minus",
            "* star",
            "1. one",
            "12) twelve",
            "1986\\. year",
            "> quote",
            "=> done",
            "=> 75%",
            "---",
            "===",
            "***",
            "___",
            "~~~",
            "```",
            ":---:",
            "*emphasis*",
            "**strong",
            "_a_b_",
            "snake_case_word",
            "~~gone~~",
            "x**(a)**y",
            "<br>",
            "<b>bold</b>",
            "<!-- comment -->",
            "</td>",
            "<script>alert('x')</script>",
            "a < b > c",
            "&amp; &lt; &copy; &#35; &nosuch;",
            "AT&T",
            "{{< alert >}}",
            "{{% tab %}}",
            "{% include x %}",
            "${x}",
            "=1+1",
            "@ada",
            "(parenthesis)",
            "a: b",
            "key: [unclosed",
            "'single' \"double\"",
            "%",
            "✅",
            "✅ done ✏️",
            "👩‍👩‍👧‍👦 family 🇯🇵",
            "שלום עולם",
            "مرحبا \u202E reversed \u202C",
            "e\u0301 n\u0303 \u0301leading mark",
            "zero\u200Bwidth\u200Djoiner\uFEFF",
            "no\u00A0break",
            "wide\u3000blank",
            "line\r\nbreak",
            "line\nbreak",
            "lone\rcarriage",
            "para\n\ngraph",
            "tab\tbed",
            "\tleading tab",
            "  blanks  at both   ends ",
            "separator\u2028line\u2029paragraph",
            "next\u0085line",
            "lone\uD83Dhigh",
            "lone\uDE00low",
            "\uDE00\uD83D",
            "nul\u0000bell\u0007escape\u001Bdelete\u007F",
            "\uFFFE\uFFFF",
            "𝕊urrogate 𐐷 pairs",
            "ＦＵＬＬ　ｗｉｄｔｈ％",
            "true",
            "null",
            "~",
            "0x1F",
            "1.10",
            "2022-01-24");

    private static final Map<SectionKind, List<String>> HEADINGS_OF_KINDS = Map.of(
            SectionKind.ATTRIBUTES, List.of("Attributes", "Working Group Attributes"),
            SectionKind.GOALS, List.of("Business Goals", "Goal", "Purpose"),
            SectionKind.PREREQUISITES, List.of("Prerequisites", "Pre-requisites"),
            SectionKind.EXIT_CRITERIA,
                    List.of(
                            "Exit Criteria",
                            "Exit Criteria (70% completed)",
                            "Exit Criteria => 100%",
                            "Success criteria"),
            SectionKind.TIMELINE, List.of("Timeline", "Roadmap"),
            SectionKind.OUT_OF_SCOPE, List.of("Out of Scope", "Non-goals"),
            SectionKind.ROLES, List.of("Roles and Responsibilities", "Members", "Participants"));

    /** Headings that a vocabulary reads as a kind of section. */
    static List<String> headings(SectionKind kind) {
        return HEADINGS_OF_KINDS.getOrDefault(kind, HEADINGS);
    }

    private Words() {}
}
