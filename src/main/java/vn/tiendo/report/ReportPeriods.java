package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** All periods that were opened. */
interface ReportPeriods extends Repository<ReportPeriod, UUID> {

    Optional<ReportPeriod> findById(UUID id);

    ReportPeriod save(ReportPeriod period);

    List<ReportPeriod> findByCommuneOrderByUnitsDueDescYearDescNumberDesc(String commune);

    List<ReportPeriod> findByPlan(UUID plan);

    /** The period before, of the same plan and regime. */
    @Query(
            """
            select p.* from report_period p join report_period this on this.id = :id and this.plan = p.plan
                and this.kind = p.kind
            where (p.year, p.number) < (this.year, this.number) order by p.year desc, p.number desc limit 1""")
    Optional<ReportPeriod> before(UUID id);

    /** The period after, of the same plan and regime, if it is open already. */
    @Query(
            """
            select p.* from report_period p join report_period this on this.id = :id and this.plan = p.plan
                and this.kind = p.kind
            where (p.year, p.number) > (this.year, this.number) order by p.year, p.number limit 1""")
    Optional<ReportPeriod> after(UUID id);

    /** Locks the plan until the end of the transaction, so that two nodes do not open its periods at once. */
    @Query("select id from plan where id = :plan for update")
    Optional<UUID> lockPlan(UUID plan);

    default ReportPeriod get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy kỳ báo cáo này."));
    }
}
