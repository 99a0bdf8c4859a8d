package org.charterkit.json;

import java.util.Optional;
import org.charterkit.Participant;
import org.charterkit.text.RichText;

/** Who takes part, or which role stands open. */
final class ParticipantCodec implements Codec<Participant> {
    static final ParticipantCodec INSTANCE = new ParticipantCodec();

    @Override
    public Participant read(Node node) {
        Members members = node.members("role", "person", "title", "group", "details");
        Participant.Builder participant = Participant.builder()
                .role(members.get("role", RoleCodec.INSTANCE))
                .person(members.get("person", PersonCodec.INSTANCE))
                .title(members.richText("title"))
                .addAllDetails(members.list("details", DetailCodec.INSTANCE));
        return node.buildInPlace(participant::build);
    }

    @Override
    public void write(Participant participant, JsonOutput output) {
        write(participant, Optional.empty(), output);
    }

    void write(Participant participant, Optional<RichText> group, JsonOutput output) {
        output.object(() -> {
            output.member("role", participant.role(), RoleCodec.INSTANCE);
            output.member("person", participant.person(), PersonCodec.INSTANCE);
            output.member("title", participant.title());
            output.member("group", group, RichTextCodec.INSTANCE);
            output.list("details", participant.details(), DetailCodec.INSTANCE);
        });
    }
}
