package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** What units report, one for each unit and period. */
interface UnitReports extends Repository<UnitReport, UUID> {

    Optional<UnitReport> findById(UUID id);

    UnitReport save(UnitReport report);

    List<UnitReport> findByPeriodOrderByUnit(UUID period);

    Optional<UnitReport> findByPeriodAndUnit(UUID period, String unit);

    default UnitReport get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy báo cáo này của đơn vị."));
    }
}
