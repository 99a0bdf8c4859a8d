package org.charterkit;

import org.charterkit.text.RichText;
import org.immutables.value.Value;

/**
 * Something that the group will not do.
 *
 * <p>{@code ScopeItem.of("Choosing a vendor")}
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ScopeItem implements Fact, WithScopeItem permits ImmutableScopeItem {
    ScopeItem() {}

    /**
     * An item that is out of scope, in plain words.
     *
     * @param text what the group will not do
     * @return the item
     * @throws IllegalArgumentException if the text is blank
     */
    public static ScopeItem of(String text) {
        return of(RichText.of(text));
    }

    /**
     * An item that is out of scope.
     *
     * @param text what the group will not do
     * @return the item
     * @throws IllegalArgumentException if the text is blank
     */
    public static ScopeItem of(RichText text) {
        return ImmutableScopeItem.create(text);
    }

    @Override
    public FactKind factKind() {
        return FactKind.SCOPE_ITEM;
    }

    /**
     * What the group will not do.
     *
     * @return the text, never blank
     */
    @Value.Parameter
    public abstract RichText text();

    @Value.Check
    void check() {
        if (text().isBlank()) {
            throw new IllegalArgumentException("scopeItem.text: must not be blank");
        }
    }
}
