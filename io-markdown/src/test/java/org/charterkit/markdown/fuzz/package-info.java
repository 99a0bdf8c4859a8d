/** Targets for a fuzzer: see CONTRIBUTING. In the normal build they run over their seeds. */
@org.jspecify.annotations.NullMarked
package org.charterkit.markdown.fuzz;
