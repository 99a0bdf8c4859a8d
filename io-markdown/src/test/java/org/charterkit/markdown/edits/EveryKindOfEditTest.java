package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.markdown.MarkdownReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a page as people write them every kind of edit is made, and touches the lines that it must and no others. */
class EveryKindOfEditTest {
    private static final int DRAWS = 40;
    private static final String TEXT = """
            ---
            title: "Tide Tables Working Group"
            description: Makes the tide tables public
            draft: false
            ---

            Words before all sections.

            ## Attributes

            | Property        | Value                                        |
            |-----------------|----------------------------------------------|
            | Date Created    | 2022-01-24                                   |
            | Target End Date | July 29th, 2022                              |
            | Slack           | [#wg_tides](https://chat.example.com/tides)  |
            | Google Doc      | [Agenda](https://docs.example.com/tides)     |

            ## Business Goals

            Ships know the *water* before they sail.

            ## Prerequisites

            | Prerequisite | Rationale        |
            | ------------ | ---------------- |
            | Gauges       | They measure     |
            | Maps         | They `show` much |

            ## Exit Criteria

            1. [x] The tide tables are public (Done)
            1. [ ] The gauges are online => 60%
                * [ ] in the north
                * [x] in the south
            1. Pilots cheer DRI: Ada Example
            1. Charts are **redrawn** with
               all their piers

               Each of *them*.

            ## Timeline

            ### Path 1 (2022-02-02 > 2022-02-16) - 2 weeks

            1. Compare the gauges
                1. Ada Example
            1. Publish the tables

            ### Path 2 (2022-02-16 > 2022-04-06) - 7 weeks

            - Print the maps
            - Sail

            ## Out of Scope

            * Waves

            * Wind at sea

            ## Boats

            The boats are *blue*.

            ## Roles and Responsibilities

            | Working Group Role | Person                   | Title               |
            |--------------------|--------------------------|---------------------|
            | Executive Sponsor  | Ada Example (`@ada`)     | VP Water            |
            | Facilitator        | Bea Sample               | Engineering Manager |
            | Member             | Cem Muster               | Cook, Pilot         |
            | Member             | Eva Example              | Pilot               |
            """;

    @ParameterizedTest
    @EnumSource
    void anEditIsMadeAndTouchesItsLines(EditKind kind) {
        MarkdownPage page = MarkdownPage.parse(TEXT);
        Random random = new Random(kind.name().hashCode());
        int made = 0;
        for (int i = 0; i < DRAWS; i++) {
            Optional<RandomEdit> drawn = kind.draw(page.charter(), random);
            if (drawn.isPresent()) {
                String edited = page.with(drawn.get().charter()).text();
                LineChange lines = LineChange.between(TEXT, edited);

                assertThat(MarkdownReader.create().read(edited).charter())
                        .isEqualTo(drawn.get().charter());
                assertThat(lines.isMinimal(drawn.get(), page.reading(), TEXT))
                        .as(lines::toString)
                        .isTrue();
                made++;
            }
        }
        assertThat(made).isPositive();
    }
}
