package org.charterkit.json;

import java.util.Optional;
import org.charterkit.diff.Change;
import org.charterkit.diff.ChangeClass;
import org.charterkit.diff.CharterDiff;
import org.charterkit.diff.Element;

/**
 * Writes what changed between two charters as JSON, for programs that ask what kind of revision it was.
 *
 * <pre>{@code
 * String json = DiffWriter.create().write(CharterDiff.between(old, current));
 * }</pre>
 *
 * <p>Each change has what was there before and what is there now, as the JSON of charters has it. The charters as a whole
 * are not in the document: {@link CharterDiff#applyTo} is for values.
 *
 * @since 0.1.0
 */
public final class DiffWriter {
    private static final DiffWriter INSTANCE = new DiffWriter();

    private DiffWriter() {}

    /**
     * A writer.
     *
     * @return the writer
     */
    public static DiffWriter create() {
        return INSTANCE;
    }

    /**
     * Writes a diff.
     *
     * @param diff the diff
     * @return the document, version 1
     */
    public String write(CharterDiff diff) {
        return JsonWriter.create()
                .print(output -> output.object(() -> {
                    output.member("version", 1);
                    writeClasses(diff.classes(), output);
                    output.name("changes");
                    output.array(() -> diff.changes().forEach(change -> write(change, output)));
                    output.name("sentences");
                    output.array(() -> diff.sentences()
                            .forEach(sentence -> output.object(() -> {
                                output.member("class", sentence.changeClass().word());
                                output.member("words", sentence.words());
                            })));
                }));
    }

    private static void writeClasses(Iterable<ChangeClass> classes, JsonOutput output) {
        output.name("classes");
        output.array(() -> classes.forEach(changeClass -> output.text(changeClass.word())));
    }

    private static void write(Change change, JsonOutput output) {
        output.object(() -> {
            output.member("change", kind(change));
            output.member("what", what(change.element()));
            change.before().ifPresent(place -> output.member("before", place.toString()));
            change.after().ifPresent(place -> output.member("after", place.toString()));
            old(change).ifPresent(element -> write("old", element, output));
            current(change).ifPresent(element -> write("new", element, output));
            writeClasses(change.classes(), output);
            output.member("words", change.toString());
        });
    }

    private static Optional<Element> old(Change change) {
        if (change instanceof Change.Changed changed) {
            return Optional.of(changed.old());
        } else if (change instanceof Change.Moved moved) {
            return Optional.of(moved.old());
        }
        return change instanceof Change.Removed ? Optional.of(change.element()) : Optional.empty();
    }

    private static Optional<Element> current(Change change) {
        return change instanceof Change.Removed ? Optional.empty() : Optional.of(change.element());
    }

    private static void write(String name, Element element, JsonOutput output) {
        output.name(name);
        new ElementJson(output).write(element);
    }

    private static String kind(Change change) {
        if (change instanceof Change.Added) {
            return "added";
        } else if (change instanceof Change.Removed) {
            return "removed";
        }
        return change instanceof Change.Moved ? "moved" : "changed";
    }

    private static String what(Element element) {
        if (element instanceof Element.Line line) {
            return line.name();
        } else if (element instanceof Element.Data data) {
            return data.name();
        } else if (element instanceof Element.Heading) {
            return "section";
        } else if (element instanceof Element.Text) {
            return "prose";
        } else if (element instanceof Element.Form) {
            return "run";
        }
        return ((Element.Statement) element).fact().factKind().pluralName();
    }
}
