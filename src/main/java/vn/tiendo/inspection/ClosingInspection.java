package vn.tiendo.inspection;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an inspection: when every demand of it has ended, or when the operator deleted its process. */
@Component
public class ClosingInspection {

    private final InspectionCase work;

    ClosingInspection(InspectionCase work) {
        this.work = work;
    }

    /** Every demand is met or withdrawn, or there was none. */
    @Transactional
    public void close(UUID id) {
        var inspection = work.inspections.get(id);
        inspection.close(work.now());
        work.inspections.save(inspection);
        work.record.noteBySystem(id, "Cuộc kiểm tra kết thúc", "");
    }

    /**
     * Its process is gone: before the conclusion it counts as called off, afterwards as ended with its open demands withdrawn.
     *
     * @param by the operator's username, empty where none is known
     */
    @Transactional
    public void deleted(UUID id, String by, String reason) {
        var inspection = work.inspections.get(id);
        if (!inspection.state.isOpen()) {
            return;
        }
        if (inspection.state.isConcluded()) {
            work.demandsOf(inspection).stream()
                    .filter(demand -> demand.state.isOpen())
                    .forEach(demand -> drop(demand, by, reason));
            inspection.close(work.now());
        } else {
            inspection.callOff(reason, work.now());
        }
        work.inspections.save(inspection);
        work.record.note(id, by, "", "Người vận hành hủy quy trình của cuộc kiểm tra", reason);
    }

    private void drop(Demand demand, String by, String reason) {
        demand.withdraw(reason, work.now());
        work.demands.save(demand);
        work.record.note(demand.id, by, "", "Người vận hành hủy quy trình của cuộc kiểm tra", reason);
    }
}
