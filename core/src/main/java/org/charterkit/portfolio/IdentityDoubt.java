package org.charterkit.portfolio;

import java.util.List;

/**
 * A reason to look who is who: people who may be one human, or a name that may be two.
 *
 * <p>A doubt changes nothing. Whom a portfolio tells apart it keeps apart, and whom it takes for one it keeps together, as
 * {@link Portfolio} says, until the pages say otherwise.
 *
 * @param reason what raises the doubt
 * @param people whom it is about, in the order of {@link Portfolio#people()}: two or more, or the one person of
 *     {@link Reason#SEVERAL_HANDLES}
 * @since 0.1.0
 */
public record IdentityDoubt(Reason reason, List<PortfolioPerson> people) {
    /** What raises a doubt about who is who. */
    public enum Reason {
        /**
         * The names may be spellings of one another, as {@link org.charterkit.vocabulary.NameSpellings} tells: these
         * people may be one.
         */
        SIMILAR_NAMES,
        /** One handle goes with two names or more: these people may be one, or the handle is wrong beside one of them. */
        SHARED_HANDLE,
        /** Two handles or more go with one name: this may be two humans of one name, taken for one. */
        SEVERAL_HANDLES
    }

    /**
     * A reason to look who is who.
     *
     * @param reason what raises the doubt
     * @param people whom it is about, copied
     */
    public IdentityDoubt {
        people = List.copyOf(people);
    }
}
