package org.charterkit.portfolio;

import java.util.Arrays;
import java.util.List;
import org.charterkit.Participant;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.jspecify.annotations.Nullable;

/**
 * The participants of one charter, as far as views ask about each of them. To look at every participant again takes longer
 * than what most views do with it: those of many charters lie far apart in memory.
 */
final class Rows {
    /** The human of a role that stands open. */
    static final int NOBODY = -1;

    private static final int SPONSOR = 1;
    private static final int FACILITATOR = 2;
    private static final int LEAD = 4;
    private static final int UNTITLED_LEAD = 8;

    private final int[] humans;
    private final byte[] traits;
    private final @Nullable Role[] roles;

    Rows(List<Participant> participants) {
        humans = new int[participants.size()];
        Arrays.fill(humans, NOBODY);
        traits = new byte[humans.length];
        roles = new Role[humans.length];
        for (int row = 0; row < humans.length; row++) {
            Participant participant = participants.get(row);
            roles[row] = participant.role().orElse(null);
            traits[row] = (byte) traits(roles[row], participant);
        }
    }

    private static int traits(@Nullable Role role, Participant participant) {
        int traits = 0;
        if (role != null) {
            for (RoleKind kind : role.kinds()) {
                traits |= traits(kind);
            }
        }
        return (traits & LEAD) != 0 && participant.title().isBlank() ? traits | UNTITLED_LEAD : traits;
    }

    private static int traits(RoleKind kind) {
        return switch (kind) {
            case EXECUTIVE_SPONSOR -> LEAD | SPONSOR;
            case FACILITATOR -> LEAD | FACILITATOR;
            case FUNCTIONAL_LEAD, DRI -> LEAD;
            default -> 0;
        };
    }

    int count() {
        return humans.length;
    }

    /** The number of whoever is in a row, or {@link #NOBODY}. */
    int human(int row) {
        return humans[row];
    }

    void identify(int row, int human) {
        humans[row] = human;
    }

    /** The role of a row; null where it names none. */
    @Nullable
    Role role(int row) {
        return roles[row];
    }

    boolean isSponsor(int row) {
        return (traits[row] & SPONSOR) != 0;
    }

    boolean isFacilitator(int row) {
        return (traits[row] & FACILITATOR) != 0;
    }

    /** Whether somebody leads in this row, which states no title. */
    boolean isUntitledLead(int row) {
        return humans[row] != NOBODY && (traits[row] & UNTITLED_LEAD) != 0;
    }
}
