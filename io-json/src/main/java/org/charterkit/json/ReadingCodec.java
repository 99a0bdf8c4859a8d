package org.charterkit.json;

import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;

/** What was read from a page. */
final class ReadingCodec implements Codec<SourcedReading> {
    static final ReadingCodec INSTANCE = new ReadingCodec();

    @Override
    public SourcedReading read(Node node) {
        Members members = node.members("source", "kind", "charter", "index", "diagnostics");
        Optional<String> source = members.text("source");
        PageKind kind = members.require("kind", Words.PAGE_KINDS);
        Reading.Builder reading = Reading.builder()
                .kind(kind)
                .kindReason("a reading as JSON says so")
                .index(members.get("index", IndexCodec.INSTANCE))
                .addAllDiagnostics(members.list("diagnostics", DiagnosticCodec.INSTANCE));
        if (kind == PageKind.CHARTER) {
            reading.charter(members.require("charter", CharterCodec.INSTANCE));
            members.node("charter")
                    .ifPresent(charter -> reading.putAllPlaces(node.document().placesIn(charter)));
        } else {
            members.node("charter").ifPresent(charter -> {
                throw charter.refuse("expected no charter, since the page is of the kind " + Quote.of(kind.word()));
            });
            reading.charter(Charter.builder().build());
        }
        return new SourcedReading(reading.build(), source);
    }

    @Override
    public void write(SourcedReading sourced, JsonOutput output) {
        Reading reading = sourced.reading();
        output.object(() -> {
            output.member("source", sourced.source());
            output.member("kind", reading.kind(), Words.PAGE_KINDS);
            if (reading.kind() == PageKind.CHARTER) {
                output.member("charter", reading.charter(), CharterCodec.INSTANCE);
            }
            output.member("index", reading.index(), IndexCodec.INSTANCE);
            output.list("diagnostics", reading.diagnostics(), DiagnosticCodec.INSTANCE);
        });
    }
}
