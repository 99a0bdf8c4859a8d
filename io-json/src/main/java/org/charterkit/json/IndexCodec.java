package org.charterkit.json;

import java.util.List;
import org.charterkit.WorkingGroupIndex;
import org.charterkit.WorkingGroupIndex.Group;
import org.charterkit.text.RichText;

/** The groups that an index page lists. */
final class IndexCodec implements Codec<WorkingGroupIndex> {
    static final IndexCodec INSTANCE = new IndexCodec();

    @Override
    public WorkingGroupIndex read(Node node) {
        Members members = node.members("groups");
        List<Group> groups = members.requireNode("groups").elements().stream()
                .map(IndexCodec::group)
                .toList();
        return new WorkingGroupIndex(groups);
    }

    private static Group group(Node node) {
        Members members = node.members("title", "href", "state");
        RichText title = members.require("title", RichTextCodec.INSTANCE);
        return new Group(title, members.text("href"), members.get("state", Words.STATES));
    }

    @Override
    public void write(WorkingGroupIndex index, JsonOutput output) {
        output.object(() -> {
            output.name("groups");
            output.array(() -> index.groups().forEach(group -> write(group, output)));
        });
    }

    private static void write(Group group, JsonOutput output) {
        output.object(() -> {
            output.member("title", group.title(), RichTextCodec.INSTANCE);
            output.member("href", group.link());
            output.member("state", group.state(), Words.STATES);
        });
    }
}
