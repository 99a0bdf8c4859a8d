package org.charterkit.json;

import java.util.List;
import java.util.Optional;
import org.charterkit.CharterState;
import org.charterkit.WorkingGroupIndex;
import org.charterkit.WorkingGroupIndex.Group;
import org.charterkit.text.RichText;

/** The groups that an index page lists. */
final class IndexCodec {
    private static final Codec<Group> GROUP = ObjectCodec.<Group, GroupDraft>of(
                    input -> new GroupDraft(), GroupDraft::build)
            .required("title", RichTextCodec.INSTANCE, (draft, title) -> draft.title = title, Group::title)
            .optional("href", TextCodec.INSTANCE, (draft, link) -> draft.link = link, Group::link)
            .optional("state", Words.STATES, (draft, state) -> draft.state = state, Group::state)
            .codec();

    static final Codec<WorkingGroupIndex> INSTANCE = ObjectCodec.<WorkingGroupIndex, Draft>of(
                    input -> new Draft(), draft -> new WorkingGroupIndex(draft.groups))
            .member(
                    "groups",
                    draft -> true,
                    (input, draft) -> draft.groups = input.list(GROUP),
                    (name, index, output) -> {
                        output.name(name);
                        output.array(index.groups(), GROUP);
                    })
            .codec();

    private IndexCodec() {}

    private static final class Draft {
        private List<Group> groups = List.of();
    }

    private static final class GroupDraft {
        private RichText title = RichText.empty();
        private Optional<String> link = Optional.empty();
        private Optional<CharterState> state = Optional.empty();

        private Group build() {
            return new Group(title, link, state);
        }
    }
}
