package vn.tiendo.inspection;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;

/** Tells the inspected units that they will be inspected, and later what was concluded about them. */
@Component
public class AnnouncingInspection {

    private final InspectionCase work;
    private final ApplicationEventPublisher events;

    AnnouncingInspection(InspectionCase work, ApplicationEventPublisher events) {
        this.work = work;
        this.events = events;
    }

    /** Once the leader approved it. */
    @Transactional
    public void announce(UUID id) {
        var inspection = work.inspections.get(id);
        var facts = work.plan(inspection).label() + "; trưởng đoàn: "
                + work.organisation.nameOf(inspection.teamHead)
                + document(inspection);
        work.units(inspection)
                .forEach(unit ->
                        tell(inspection, unit, "Kế hoạch kiểm tra: " + inspection.called(), facts, inspection.content));
    }

    private static String document(Inspection inspection) {
        return inspection.documentNumber.isEmpty() ? "" : "; văn bản " + InspectionWords.document(inspection);
    }

    /** To the units that were told of it. */
    void calledOff(Inspection inspection, String why) {
        for (var unit : work.units(inspection)) {
            tell(
                    inspection,
                    unit,
                    "Hủy cuộc kiểm tra: " + inspection.called(),
                    work.plan(inspection).label(),
                    why);
        }
    }

    void concluded(Inspection inspection) {
        for (var unit : work.units(inspection)) {
            var due = work.demandsOf(inspection).stream()
                    .filter(demand -> demand.unit.equals(unit))
                    .map(demand -> demand.due)
                    .sorted()
                    .toList();
            var facts = due.isEmpty()
                    ? "Không có yêu cầu đối với đơn vị"
                    : due.size() + " yêu cầu đối với đơn vị, hạn gần nhất " + VietnamTime.format(due.get(0));
            tell(inspection, unit, "Kết luận kiểm tra: " + inspection.called(), facts, inspection.conclusion);
        }
    }

    private void tell(Inspection inspection, String unit, String subject, String facts, String said) {
        events.publishEvent(new UnitTold(inspection.commune, unit, subject, facts, said, "/kiem-tra/" + inspection.id));
    }

    /** What the unit sent was not enough; the same may come back again. */
    void returned(Demand demand, String why) {
        var facts = "Hạn: " + VietnamTime.format(demand.due);
        events.publishEvent(new UnitTold(
                demand.commune,
                demand.unit,
                "Trả lại kết quả thực hiện yêu cầu kiểm tra: " + DemandWords.shortened(demand.content),
                facts,
                why,
                "/kiem-tra/yeu-cau/" + demand.id));
    }
}
