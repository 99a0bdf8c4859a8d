package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.charterkit.Charter;
import org.charterkit.arbitraries.AnyCharters;
import org.charterkit.io.CharterReadException;

/** Schema and reader refuse the same documents, but for what no schema can say. */
@Domain(AnyCharters.class)
@Domain(DomainContext.Global.class)
class SchemaAndReaderProperties {
    /** Counts, dates and words that would have to be compared with others. */
    private static final Pattern BEYOND_ANY_SCHEMA = Pattern.compile("more of /|no run of /sections takes this"
            + "|as the label or sub-section|as the heading of the exit criteria|must not be after the end"
            + "|stands there twice|needs a column of its name|details need the columns of a table"
            + "|a paragraph holds words|already to keep it under|only kinds of dates have a date");

    @Property
    void agreeOnBrokenDocuments(@ForAll Charter charter, @ForAll long seed) {
        String json = new BrokenTree(seed).broken(JsonWriter.compact().write(charter));

        if (SchemaCheck.ofCharter(json).isEmpty()) {
            String refusal = refusal(json);
            assertThat(refusal.isEmpty() || BEYOND_ANY_SCHEMA.matcher(refusal).find())
                    .as("valid, but refused with %s: %s", refusal, json)
                    .isTrue();
        } else {
            assertThat(refusal(json)).as("invalid, but read: %s", json).isNotEmpty();
        }
    }

    private static String refusal(String json) {
        try {
            JsonReader.create().read(json);
            return "";
        } catch (CharterReadException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
