/**
 * Many charters at once, and the data of reports on them. Start with {@link org.charterkit.portfolio.Portfolio}.
 *
 * <pre>{@code
 * Portfolio portfolio = Portfolio.of(List.of(new Portfolio.Entry("tide-tables.md", charter)));
 * portfolio.slippedEnds(today, FiscalCalendar.handbook()).forEach(System.out::println);
 * }</pre>
 *
 * <p>A portfolio answers with records, one for each row of a table: {@linkplain org.charterkit.portfolio.GroupOverview
 * groups}, {@linkplain org.charterkit.portfolio.PortfolioPerson people}, {@linkplain
 * org.charterkit.portfolio.GroupTimeline timelines}, {@linkplain org.charterkit.portfolio.SlippedEnd slipped ends}. The day
 * that a report is about is an argument; nothing here asks the clock. Where it is doubtful who is who, a {@link
 * org.charterkit.portfolio.IdentityDoubt} says so, and nobody is merged.
 *
 * @since 0.1.0
 */
@NullMarked
package org.charterkit.portfolio;

import org.jspecify.annotations.NullMarked;
