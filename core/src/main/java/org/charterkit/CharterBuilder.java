package org.charterkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builds a {@link Charter} from sections, from facts, or from both.
 *
 * <p>Facts that are added by themselves go behind the last fact of their kind: into its run where that can hold them,
 * else into a run of their own. Where there is no fact of their kind, they go where the handbook's pages have them: into
 * the section of their kind, else into a new section in the handbook's order. Criteria with dates, details, or
 * persons whom their words do not name stand in a table, which has columns for them; others stand in a list.
 *
 * @since 0.1.0
 */
public final class CharterBuilder {
    private Optional<String> title = Optional.empty();
    private Optional<String> description = Optional.empty();
    private DataMap frontMatter = DataMap.empty();
    private DataMap extensions = DataMap.empty();
    private final List<Section> sections = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    CharterBuilder() {}

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this builder
     */
    public CharterBuilder title(String title) {
        return title(Optional.of(title));
    }

    /**
     * Sets or clears the title.
     *
     * @param title the title, or empty
     * @return this builder
     */
    public CharterBuilder title(Optional<String> title) {
        this.title = Objects.requireNonNull(title, "title");
        return this;
    }

    /**
     * Sets the description.
     *
     * @param description the description
     * @return this builder
     */
    public CharterBuilder description(String description) {
        return description(Optional.of(description));
    }

    /**
     * Sets or clears the description.
     *
     * @param description the description, or empty
     * @return this builder
     */
    public CharterBuilder description(Optional<String> description) {
        this.description = Objects.requireNonNull(description, "description");
        return this;
    }

    /**
     * Sets the front matter but for title and description.
     *
     * @param frontMatter the keys and values
     * @return this builder
     */
    public CharterBuilder frontMatter(DataMap frontMatter) {
        this.frontMatter = Objects.requireNonNull(frontMatter, "frontMatter");
        return this;
    }

    /**
     * Sets what stands beyond version 1 of the JSON form.
     *
     * @param extensions the names and values
     * @return this builder
     */
    public CharterBuilder extensions(DataMap extensions) {
        this.extensions = Objects.requireNonNull(extensions, "extensions");
        return this;
    }

    /**
     * Adds sections.
     *
     * @param more the sections, in page order
     * @return this builder
     */
    public CharterBuilder addSections(Section... more) {
        return addAllSections(List.of(more));
    }

    /**
     * Adds sections.
     *
     * @param more the sections, in page order
     * @return this builder
     */
    public CharterBuilder addAllSections(Iterable<? extends Section> more) {
        more.forEach(sections::add);
        return this;
    }

    /**
     * Adds facts, to be laid out as the handbook's pages do.
     *
     * @param more the facts, in page order within each kind
     * @return this builder
     */
    public CharterBuilder addFacts(Fact... more) {
        return addAllFacts(List.of(more));
    }

    /**
     * Adds facts, to be laid out as the handbook's pages do.
     *
     * @param more the facts, in page order within each kind
     * @return this builder
     */
    public CharterBuilder addAllFacts(Iterable<? extends Fact> more) {
        more.forEach(facts::add);
        return this;
    }

    /**
     * The charter.
     *
     * @return the value
     * @throws IllegalStateException if title or description are blank, or a section but the first has no heading
     */
    public Charter build() {
        return ImmutableCharter.newBuilder()
                .title(title)
                .description(description)
                .frontMatter(frontMatter)
                .extensions(extensions)
                .addAllSections(new HandbookLayout(sections).place(facts))
                .build();
    }
}
