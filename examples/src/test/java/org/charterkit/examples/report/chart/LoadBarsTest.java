package org.charterkit.examples.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.charterkit.FiscalCalendar;
import org.charterkit.portfolio.DayRange;
import org.charterkit.portfolio.LoadStep;
import org.junit.jupiter.api.Test;

class LoadBarsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @Test
    void aQuarterHasTheMostGroupsThatWereAtWorkInItAtATime() {
        LoadBars load = bars(step(2023, 2, 1, 2023, 2, 10, 1), step(2023, 2, 11, 2023, 5, 2, 4));
        assertThat(load.bars()).extracting(LoadBars.Bar::groups).containsExactly(4, 4, 0, 0);
        assertThat(load.bars()).extracting(LoadBars.Bar::year).containsOnly("FY24");
        assertThat(load.most()).isEqualTo(4);
    }

    @Test
    void theHighestBarFillsTheChart() {
        LoadBars load = bars(step(2023, 2, 1, 2023, 2, 10, 8), step(2023, 5, 1, 2023, 5, 10, 2));
        LoadBars.Bar highest = load.bars().get(0);
        LoadBars.Bar lower = load.bars().get(1);
        assertThat(load.height(highest)).isEqualTo(4 * load.height(lower));
        assertThat(load.top(highest) + load.height(highest)).isEqualTo(load.top(lower) + load.height(lower));
    }

    @Test
    void whereNobodyIsAtWorkNothingIsTheMost() {
        assertThat(bars().most()).isZero();
    }

    private static LoadBars bars(LoadStep... steps) {
        return LoadBars.of(List.of(steps), TimeAxis.over(List.of(), DAY, FiscalCalendar.handbook()));
    }

    private static LoadStep step(int y1, int m1, int d1, int y2, int m2, int d2, int groups) {
        return new LoadStep(new DayRange(LocalDate.of(y1, m1, d1), LocalDate.of(y2, m2, d2)), groups);
    }
}
