package org.charterkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.immutables.value.Value;

/**
 * A heading and what stands under it up to the next heading: prose and runs of facts, in page order.
 *
 * <pre>{@code
 * Section.builder().heading(RichText.of("Goals")).kind(SectionKind.GOALS).level(2).addProse("Know the tides.").build();
 * }</pre>
 *
 * <p>Sections are a flat list; which is a sub-section of which is told by their levels. What holds: the level is 1 to 6
 * under a heading and 0 without one; there are never two proses in a row (they are joined when built).
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Section implements WithSection permits ImmutableSection {
    private static final Pattern NO_ANCHOR = Pattern.compile("[\\s\\p{Z}{}\\p{Cntrl}]");

    Section() {}

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableSection.newBuilder();
    }

    /**
     * The heading, without its id.
     *
     * @return the heading, possibly without words; empty only for what stands before the first heading
     */
    public abstract Optional<RichText> heading();

    /**
     * The anchor that is written behind the heading as {@code {#id}}.
     *
     * @return the id without braces and {@code #}; empty where none is written
     */
    public abstract Optional<String> id();

    /**
     * The heading's level.
     *
     * @return 1 to 6; 0 where there is no heading
     */
    public abstract int level();

    /**
     * What the section is about.
     *
     * @return the kind that the vocabulary reads in the headings of the page
     */
    public abstract SectionKind kind();

    /**
     * What stands under the heading.
     *
     * @return prose and runs, in page order; empty where nothing stands there
     */
    public abstract List<Block> content();

    /**
     * The runs among the content.
     *
     * @return the runs, in page order
     */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Block block : content()) {
            if (block instanceof Run run) {
                runs.add(run);
            }
        }
        return Collections.unmodifiableList(runs);
    }

    /**
     * The proses among the content.
     *
     * @return the proses, in page order
     */
    public List<Prose> prose() {
        return content().stream()
                .filter(ProseBlock.class::isInstance)
                .map(block -> ((ProseBlock) block).prose())
                .toList();
    }

    /**
     * The facts of one kind among the content.
     *
     * @param <F> the type of fact
     * @param type the type of fact
     * @return the facts, in page order
     */
    public <F extends Fact> Stream<F> facts(Class<F> type) {
        return runs().stream()
                .flatMap(run -> run.facts().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /**
     * Whether words can stand as an anchor behind a heading.
     *
     * @param words any words
     * @return true where there are some, without blanks, braces and control characters
     */
    public static boolean isAnchor(String words) {
        return !words.isEmpty() && (isSlug(words) || !NO_ANCHOR.matcher(words).find());
    }

    /** Whether words are letters and digits of ASCII with hyphens between them, as nearly all anchors are. */
    private static boolean isSlug(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    /**
     * The percentage that the heading states, as in "Exit Criteria (70% completed)".
     *
     * @return 0 to 100; empty where the heading states none
     */
    public OptionalInt statedProgress() {
        return heading().map(HeadingCompletion::percent).orElse(OptionalInt.empty());
    }

    @Value.Check
    Section normalized() {
        if (heading().isPresent() ? level() < 1 || level() > 6 : level() != 0) {
            throw new IllegalArgumentException(
                    "section.level: expected 1 to 6 under a heading and 0 without one, found " + level() + " for "
                            + heading().map(RichText::toString).orElse("no heading"));
        }
        Invariants.requireNotBlank("section.id", id());
        if (id().filter(id -> !isAnchor(id)).isPresent()) {
            throw new IllegalArgumentException(
                    "section.id: expected an anchor without blanks, braces and control characters, found \""
                            + id().get() + "\"");
        }
        return hasNeighbouringProse() ? withContent(joined(content())) : this;
    }

    private boolean hasNeighbouringProse() {
        for (int i = 1; i < content().size(); i++) {
            if (content().get(i) instanceof ProseBlock && content().get(i - 1) instanceof ProseBlock) {
                return true;
            }
        }
        return false;
    }

    private static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (block instanceof ProseBlock next && last >= 0 && joined.get(last) instanceof ProseBlock previous) {
                joined.set(last, new ProseBlock(previous.prose().plus(next.prose())));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    /** Builds a {@link Section}. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the heading.
         *
         * @param heading the words
         * @return this builder
         */
        public abstract Builder heading(RichText heading);

        /**
         * Sets or clears the heading.
         *
         * @param heading the words, or empty
         * @return this builder
         */
        public abstract Builder heading(Optional<? extends RichText> heading);

        /**
         * Sets or clears the anchor.
         *
         * @param id the id, or empty
         * @return this builder
         */
        public abstract Builder id(Optional<String> id);

        /**
         * Sets the level.
         *
         * @param level 1 to 6, or 0 without a heading
         * @return this builder
         */
        public abstract Builder level(int level);

        /**
         * Sets what the section is about.
         *
         * @param kind the kind
         * @return this builder
         */
        public abstract Builder kind(SectionKind kind);

        /**
         * Adds prose or a run.
         *
         * @param block the block
         * @return this builder
         */
        public abstract Builder addContent(Block block);

        /**
         * Adds blocks.
         *
         * @param blocks the blocks
         * @return this builder
         */
        public abstract Builder addAllContent(Iterable<? extends Block> blocks);

        /**
         * Adds prose.
         *
         * @param source CommonMark
         * @return this builder
         * @throws IllegalArgumentException if the source is blank
         */
        public final Builder addProse(String source) {
            return addContent(new ProseBlock(Prose.of(source)));
        }

        /**
         * The section.
         *
         * @return the value
         * @throws IllegalStateException if level or kind are missing
         * @throws IllegalArgumentException if the level does not suit the heading
         */
        public abstract Section build();
    }
}
