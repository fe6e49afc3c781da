package vn.tiendo.communereport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.tiendo.refusal.Refusal;

/** The reports of communes, one for each period and more where something came later. */
interface CommuneReports extends Repository<CommuneReport, UUID> {

    Optional<CommuneReport> findById(UUID id);

    CommuneReport save(CommuneReport report);

    List<CommuneReport> findByPeriodOrderByNumber(UUID period);

    /** Whether that number of that year was given to another report of the commune. */
    @Query(
            """
            select exists (select 1 from commune_report where commune = :commune and document_number = :number
                and extract(year from document_date) = :year)""")
    boolean isNumberTaken(String commune, int number, int year);

    /** Locks the period until the end of the transaction, so that two do not open a report of it at once. */
    @Query("select id from report_period where id = :period for update")
    Optional<UUID> lockPeriod(UUID period);

    default CommuneReport get(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("Không tìm thấy báo cáo này của xã, phường."));
    }
}
