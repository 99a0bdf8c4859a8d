package org.charterkit.markdown.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;

/**
 * A table as the lines that it consists of, not cut into cells: {@link TableCells} does that, and drops none.
 *
 * <p>Where a table begins is told by the tables extension, which would cut each line once more.
 */
final class TableLines extends AbstractBlockParser {
    private final TableBlock block = new TableBlock();
    private boolean maybeLazy = true;

    /** What a parser needs to find tables. */
    static Parser.ParserExtension extension() {
        return parser -> beginnings().forEach(beginning -> parser.customBlockParserFactory(new Factory(beginning)));
    }

    /** What the tables extension gives to a parser. */
    private static List<BlockParserFactory> beginnings() {
        List<BlockParserFactory> given = new ArrayList<>();
        Extension tables = TablesExtension.create();
        ((Parser.ParserExtension) tables).extend(new Parser.Builder() {
            @Override
            public Parser.Builder customBlockParserFactory(BlockParserFactory factory) {
                given.add(factory);
                return this;
            }
        });
        return given;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    /** Lazy lines go on with a table, but not behind a line that is a pipe and nothing else. */
    @Override
    public boolean canHaveLazyContinuationLines() {
        return maybeLazy;
    }

    /** A line with a pipe goes on with the table, unless there is nothing else on it. */
    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int first = state.getNextNonSpaceIndex();
        int pipe = Characters.find('|', line, first);
        if (pipe < 0) {
            return BlockContinue.none();
        }
        boolean isAlone = pipe == first && Characters.skipSpaceTab(line, pipe + 1, line.length()) == line.length();
        maybeLazy &= !isAlone;
        return isAlone ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    /** Begins a table where the tables extension begins one: with the line above, and with this delimiter row. */
    private static final class Factory extends AbstractBlockParserFactory {
        private final BlockParserFactory beginning;

        Factory(BlockParserFactory beginning) {
            this.beginning = beginning;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return beginning.tryStart(state, matched) == BlockStart.none()
                    ? BlockStart.none()
                    : BlockStart.of(new TableLines()).atIndex(state.getIndex()).replaceParagraphLines(1);
        }
    }
}
