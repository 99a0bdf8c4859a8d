package org.charterkit.examples.small;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.CharterState;
import org.charterkit.FiscalCalendar;
import org.charterkit.io.CharterReader;
import org.charterkit.io.Reading;
import org.charterkit.io.Severity;

/**
 * A service as containers wire them: what it needs comes through the constructor, one instance serves all threads, and
 * charters are handed out without copies, since nobody can change them.
 *
 * <p>A container would be told {@code @Bean CharterReader reader() { return MarkdownReader.create(); }}.
 */
public final class CharterService {
    private final CharterReader reader;
    private final Clock clock;
    private final Map<String, Charter> charters = new ConcurrentSkipListMap<>();

    /** A service that reads with {@code reader} and takes today from {@code clock}. */
    public CharterService(CharterReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** Takes a page in, in place of an earlier one; refused with all its errors where it has some. */
    public Charter submit(String id, String page) {
        Reading reading = reader.read(page).strict(Severity.ERROR);
        charters.put(id, reading.charter());
        return reading.charter();
    }

    /** The charter of a group; empty where none was submitted. */
    public Optional<Charter> find(String id) {
        return Optional.ofNullable(charters.get(id));
    }

    /** The groups by what they are today. */
    public Map<CharterState, List<String>> byState() {
        LocalDate today = LocalDate.now(clock);
        Map<CharterState, List<String>> states = new TreeMap<>();
        charters.forEach((id, charter) ->
                states.merge(charter.stateOn(today, FiscalCalendar.handbook()), List.of(id), CharterService::both));
        return states;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
