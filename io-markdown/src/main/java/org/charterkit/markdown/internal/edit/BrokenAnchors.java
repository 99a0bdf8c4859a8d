package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.Charter;
import org.charterkit.Section;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.SourceRange;
import org.charterkit.markdown.internal.outline.SourceLines;
import org.charterkit.markdown.internal.outline.Span;

/** Links within a page to anchors of headings that an edit has taken away. */
public final class BrokenAnchors {
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)\\s]+)|href=[\"']#([^\"']+)");

    private BrokenAnchors() {}

    /** A diagnostic for each link that led to a heading before and leads nowhere afterwards. */
    public static List<Diagnostic> of(ReadPage<?> old, ReadPage<?> now) {
        if (haveSameHeadings(
                old.reading().charter().sections(), now.reading().charter().sections())) {
            return List.of();
        }
        Set<String> gone = anchors(old.reading().charter());
        gone.removeAll(anchors(now.reading().charter()));
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (gone.isEmpty()) {
            return List.of();
        }
        SourceLines lines = now.page().lines();
        Matcher link = LINK.matcher(now.text());
        while (link.find()) {
            String anchor = Optional.ofNullable(link.group(1)).orElse(link.group(2));
            if (gone.contains(anchor.toLowerCase(Locale.ROOT))) {
                SourceRange range = lines.range(new Span(link.start(), link.end()));
                diagnostics.add(new Diagnostic(
                        DiagnosticCode.BROKEN_ANCHOR,
                        "expected a heading with the anchor \"#" + anchor
                                + "\", found none since its heading was renamed; the link is left as it is",
                        Optional.empty(),
                        Optional.of(range)));
            }
        }
        return List.copyOf(diagnostics);
    }

    private static boolean haveSameHeadings(List<Section> some, List<Section> others) {
        for (int i = 0; i < some.size() && i < others.size(); i++) {
            boolean same = some.get(i).heading().equals(others.get(i).heading())
                    && some.get(i).id().equals(others.get(i).id());
            if (!same) {
                return false;
            }
        }
        return some.size() == others.size();
    }

    private static Set<String> anchors(Charter charter) {
        Set<String> anchors = new LinkedHashSet<>();
        for (Section section : charter.sections()) {
            section.heading().map(words -> anchor(words.plainText())).ifPresent(anchors::add);
            section.id().map(id -> id.toLowerCase(Locale.ROOT)).ifPresent(anchors::add);
        }
        return anchors;
    }

    /** The anchor that a heading gets: lower case, letters and digits, hyphens for blanks. */
    private static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                .replaceAll("\\s", "-");
    }
}
