/**
 * Reports on many charters as Markdown, with charts in Mermaid. Start with
 * {@link org.charterkit.markdown.report.MarkdownReport}.
 */
@NullMarked
package org.charterkit.markdown.report;

import org.jspecify.annotations.NullMarked;
