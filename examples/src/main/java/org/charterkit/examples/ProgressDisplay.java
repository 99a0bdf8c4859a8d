package org.charterkit.examples;

import java.io.PrintStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a person at a terminal how far long work has come; shows nothing to anybody else. */
interface ProgressDisplay extends AutoCloseable {
    /** Work on fewer files than this is over before a bar could be read. */
    int LONG_WORK = 50;

    /** One more file is done. */
    void step();

    @Override
    void close();

    /**
     * A display for some files.
     *
     * @param surroundings where to show it
     * @param files how many files there are
     * @return a bar, or nothing
     */
    static ProgressDisplay of(Surroundings surroundings, int files) {
        return surroundings.terminal() && files > LONG_WORK ? new Bar(surroundings.err(), files) : new Nothing();
    }

    /** Shows nothing. */
    final class Nothing implements ProgressDisplay {
        @Override
        public void step() {}

        @Override
        public void close() {}
    }

    /** A bar on the last line of the terminal, which goes when the work is done. */
    final class Bar implements ProgressDisplay {
        private static final int WIDTH = 78;

        private final PrintStream err;
        private final ProgressBar bar;

        Bar(PrintStream err, int files) {
            this.err = err;
            this.bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new DelegatingProgressBarConsumer(line -> err.print("\r" + line), WIDTH))
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }
}
