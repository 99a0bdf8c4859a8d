package org.charterkit.json;

import org.charterkit.Participant;

/** Who takes part, or which role stands open. */
final class ParticipantCodec {
    static final Codec<Participant> INSTANCE = ObjectCodec.<Participant, Participant.Builder>of(
                    input -> Participant.builder(), Participant.Builder::build)
            .optional("role", RoleCodec.INSTANCE, Participant.Builder::role, Participant::role)
            .optional("person", PersonCodec.INSTANCE, Participant.Builder::person, Participant::person)
            .text("title", Participant.Builder::title, Participant::title)
            .group()
            .list("details", DetailCodec.INSTANCE, Participant.Builder::addAllDetails, Participant::details)
            .placed()
            .codec();

    private ParticipantCodec() {}
}
