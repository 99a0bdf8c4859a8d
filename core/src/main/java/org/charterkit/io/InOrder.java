package org.charterkit.io;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on several things at once, and hands the results over one by one in the order of the things. */
final class InOrder {
    /** How many results may wait for those before them, for each processor. */
    private static final int AHEAD = 8;

    private InOrder() {}

    static <T, R> void forEach(Iterator<T> things, Function<T, R> work, Consumer<? super R> receiver) {
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(processors, InOrder::worker);
        try {
            Queue<CompletableFuture<R>> waiting = new ArrayDeque<>();
            while (things.hasNext() || !waiting.isEmpty()) {
                while (things.hasNext() && waiting.size() < AHEAD * processors) {
                    T thing = things.next();
                    waiting.add(CompletableFuture.supplyAsync(() -> work.apply(thing), workers));
                }
                receiver.accept(result(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** The result; what the work threw is thrown here. */
    private static <R> R result(CompletableFuture<R> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    private static Thread worker(Runnable work) {
        Thread worker = new Thread(work, "charter-reader");
        worker.setDaemon(true);
        return worker;
    }
}
