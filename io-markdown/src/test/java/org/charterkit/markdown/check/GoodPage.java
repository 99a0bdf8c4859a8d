package org.charterkit.markdown.check;

/** A page that no rule finds anything wrong with, as a text to change. */
final class GoodPage {
    static final String TEXT = """
            ---
            title: "Tide Tables Working Group"
            description: "Makes the tide tables public"
            ---

            ## Attributes

            | Property | Value |
            | --- | --- |
            | Date Created | 2022-01-24 |
            | Target End Date | 2022-07-29 |
            | Slack | [#wg_tides](https://chat.example.com/tides) |
            | Google Doc | [Agenda of the group](https://docs.example.com/tides) |

            ## Business Goals

            Ships know the water before they sail. Pilots do, too.

            ## Exit Criteria

            - [x] The tide tables are public DRI: Ada Example
            - [ ] The gauges are online

            ## Timeline

            ### Path 1 (2022-02-02 > 2022-02-16) - 2 weeks

            1. Compare the gauges
                1. Ada Example

            ### Path 2 (2022-02-16 > 2022-04-06) - 7 weeks

            1. Publish the tables
                1. Bea Sample

            ## Out of Scope

            - Waves

            ## Roles and Responsibilities

            | Working Group Role | Person | Title |
            | --- | --- | --- |
            | Executive Sponsor | Ada Example | VP Water |
            | Facilitator | Bea Sample | Engineering Manager |
            | Functional Lead | Cem Muster | Product Manager |
            """;

    private GoodPage() {}

    /** The page with some words in place of others, which must stand there. */
    static String with(String... replacements) {
        String page = TEXT;
        for (int i = 0; i < replacements.length; i += 2) {
            if (!page.contains(replacements[i])) {
                throw new IllegalArgumentException("the page does not say \"" + replacements[i] + "\"");
            }
            page = page.replace(replacements[i], replacements[i + 1]);
        }
        return page;
    }
}
