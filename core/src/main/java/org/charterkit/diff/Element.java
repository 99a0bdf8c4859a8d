package org.charterkit.diff;

import java.util.List;
import java.util.Optional;
import org.charterkit.DataMap;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Pointer;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;

/**
 * A part of a charter that a change is about.
 *
 * @since 0.1.0
 */
public sealed interface Element {
    /**
     * The title or the description.
     *
     * @param name {@code title} or {@code description}
     * @param text its words
     */
    record Line(String name, String text) implements Element {}

    /**
     * The front matter or the extensions.
     *
     * @param name {@code frontMatter} or {@code extensions}
     * @param entries all of its entries
     */
    record Data(String name, DataMap entries) implements Element {}

    /**
     * A section without what stands in it.
     *
     * @param section the section, with empty content
     */
    record Heading(Section section) implements Element {}

    /**
     * A stretch of prose.
     *
     * @param prose the prose
     * @param section the section that it stands in, with empty content
     */
    record Text(Prose prose, Section section) implements Element {}

    /**
     * How facts stand together, without the facts.
     *
     * @param kind the kind of facts
     * @param label the lone bold line above them; empty where there is none
     * @param layout how they stand on the page
     * @param columns the headings of a table's columns; empty for any other layout
     */
    record Form(FactKind kind, Optional<RichText> label, Layout layout, List<RichText> columns) implements Element {
        /**
         * How facts stand together, without the facts.
         *
         * @param kind the kind of facts
         * @param label the lone bold line above them; empty where there is none
         * @param layout how they stand on the page
         * @param columns the headings of a table's columns, copied
         */
        public Form {
            columns = List.copyOf(columns);
        }

        static Form of(Run run) {
            return new Form(run.kind(), run.label(), run.layout(), run.columns());
        }

        Run with(List<Fact> facts) {
            return Run.of(label, layout, columns, facts);
        }
    }

    /**
     * A fact.
     *
     * @param fact the fact
     * @param run where the run stands that it is in: {@code /sections/2/content/1}
     */
    record Statement(Fact fact, Pointer run) implements Element {}
}
