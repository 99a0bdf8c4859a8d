package org.charterkit.check;

import java.util.stream.Stream;

/**
 * A rule that looks at one charter.
 *
 * <pre>{@code
 * record KnownTitle(RuleDescription description) implements PageRule {
 *     public Stream<Finding> check(CheckedPage page) {
 *         return page.charter().title().isPresent()
 *                 ? Stream.empty()
 *                 : Stream.of(page.finding(this, Pointer.root(), "the page has no title"));
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public non-sealed interface PageRule extends Rule {
    /**
     * Looks at a page.
     *
     * @param page a page of kind {@code charter}
     * @return what is wrong with it; made by {@link CheckedPage#finding}
     */
    Stream<Finding> check(CheckedPage page);
}
