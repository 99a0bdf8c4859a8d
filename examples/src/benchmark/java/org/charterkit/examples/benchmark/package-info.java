/** Benchmarks, which are built with the profile {@code benchmark} only. */
package org.charterkit.examples.benchmark;
