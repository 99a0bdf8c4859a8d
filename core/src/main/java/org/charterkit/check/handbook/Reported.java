package org.charterkit.check.handbook;

import java.util.Optional;
import org.charterkit.Pointer;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.Rule;
import org.charterkit.io.Diagnostic;

/** What the reader has said already, as the finding of a rule. */
final class Reported {
    private Reported() {}

    static Finding of(CheckedPage page, Rule rule, Diagnostic diagnostic) {
        return new Finding(
                rule.id(),
                rule.description().severity(),
                diagnostic.message(),
                page.source(),
                diagnostic.pointer().orElse(Pointer.root()),
                diagnostic.range(),
                Optional.empty());
    }
}
