package org.charterkit.markdown.internal.source;

import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** The events of a YAML document, up to a depth: whoever composes them calls itself once for each level. */
final class BoundedYaml implements Parser {
    private final Parser parser;
    private final int nesting;
    private int depth;

    BoundedYaml(Parser parser, int nesting) {
        this.parser = parser;
        this.nesting = nesting;
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return parser.checkEvent(id);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof CollectionStartEvent && ++depth > nesting) {
            throw new IllegalArgumentException("values nested deeper than ReadLimits.nesting allows");
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }
}
