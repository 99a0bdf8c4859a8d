package org.charterkit.check;

/**
 * Something that a good charter holds to.
 *
 * <p>A rule is a {@link PageRule}, which looks at one page, or a {@link PortfolioRule}, which looks at many. Rules are
 * immutable, and what they find depends on nothing but what they are given.
 *
 * @since 0.1.0
 */
public sealed interface Rule permits PageRule, PortfolioRule {
    /**
     * What the rule is, and why.
     *
     * @return the same description at every call
     */
    RuleDescription description();

    /**
     * What the rule is called.
     *
     * @return the id of its description
     */
    default String id() {
        return description().id();
    }
}
