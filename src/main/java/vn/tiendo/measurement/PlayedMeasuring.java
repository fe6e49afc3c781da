package vn.tiendo.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.indicator.Indicator;

/** Fills a unit's open lines as people might, through the very saving of its page: for the demonstration and the rehearsal. */
@Component
public class PlayedMeasuring {

    private static final int MISSING_IN_TEN = 1;
    private static final int SPREAD = 30;

    private final MeasuringCase work;
    private final SavingMeasurements saving;

    PlayedMeasuring(MeasuringCase work, SavingMeasurements saving) {
        this.work = work;
        this.saving = saving;
    }

    /** Writes every line that has a gap, as that person. */
    @Transactional
    public void fill(UUID id, String by, RandomGenerator chance) {
        var round = work.roundOf(work.measurings.get(id));
        var indicators = work.indicators(round);
        work.lines.of(id).stream()
                .filter(line -> line.isDraft() && line.entry().gap().isPresent())
                .forEach(line -> saving.save(
                        id,
                        line.id(),
                        line.entry().mark(),
                        entry(line, indicators.apply(line), round.year, chance),
                        by));
    }

    private static Entry entry(MeasuringLine line, Indicator indicator, int year, RandomGenerator chance) {
        if (chance.nextInt(10) < MISSING_IN_TEN) {
            return new Entry(
                    Optional.of(Answer.of(Answer.Kind.NO_DATA)),
                    line.entry().period(),
                    "",
                    Optional.empty(),
                    "Chưa điều tra, thống kê.");
        }
        return new Entry(
                Optional.of(answer(Yardstick.of(indicator, line.part(), year), chance)),
                line.entry().period(),
                "Sổ theo dõi của đơn vị, https://thongke.example.vn",
                Optional.empty(),
                "Số liệu tổng hợp của đơn vị.");
    }

    /** About the level that is aimed at; without one about fifty. */
    private static Answer answer(Yardstick yardstick, RandomGenerator chance) {
        if (yardstick.isQualitative()) {
            return Answer.of(chance.nextInt(10) < 7 ? Answer.Kind.MET : Answer.Kind.NOT_MET);
        }
        var level = yardstick.targets().stream()
                .flatMap(target -> target.value().stream())
                .findFirst()
                .orElse(BigDecimal.valueOf(50));
        var share = BigDecimal.valueOf(100 - SPREAD + chance.nextInt(SPREAD + 10), 2);
        return Answer.of(level.multiply(share).setScale(1, java.math.RoundingMode.HALF_UP));
    }
}
