package vn.tiendo.measurement;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When the last unit's figures are accepted the year's results stand. */
@Component
public class ClosingRound {

    private final MeasuringCase work;

    ClosingRound(MeasuringCase work) {
        this.work = work;
    }

    /** Closes a round whose parts are all accepted; a second time adds nothing. */
    @Transactional
    public void close(UUID id) {
        var round = work.rounds.get(id);
        var parts = work.measurings.findByRoundOrderByUnit(id);
        if (round.isOpen() && parts.stream().allMatch(part -> part.acceptedAt != null)) {
            round.close(work.now());
            work.rounds.save(round);
            work.record.noteBySystem(
                    id, "Chốt kết quả " + round.called(), "Số liệu của " + parts.size() + " đơn vị đã được chấp nhận.");
        }
    }
}
