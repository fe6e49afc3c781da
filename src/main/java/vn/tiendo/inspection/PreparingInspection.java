package vn.tiendo.inspection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.Actor;

/** The plan desk prepares an inspection and sends it to the leader, or makes better what came back. */
@Component
class PreparingInspection {

    private static final Map<DayOfWeek, String> DAYS = Map.of(
            DayOfWeek.MONDAY, "thứ Hai",
            DayOfWeek.TUESDAY, "thứ Ba",
            DayOfWeek.WEDNESDAY, "thứ Tư",
            DayOfWeek.THURSDAY, "thứ Năm",
            DayOfWeek.FRIDAY, "thứ Sáu",
            DayOfWeek.SATURDAY, "thứ Bảy",
            DayOfWeek.SUNDAY, "Chủ nhật");

    private final InspectionCase work;
    private final PossibleScope possible;
    private final InspectionRuns runs;
    private final Plans plans;
    private final PlanDesk desk;
    private final WorkingCalendar calendar;

    PreparingInspection(
            InspectionCase work,
            PossibleScope possible,
            InspectionRuns runs,
            Plans plans,
            PlanDesk desk,
            WorkingCalendar calendar) {
        this.work = work;
        this.possible = possible;
        this.runs = runs;
        this.plans = plans;
        this.desk = desk;
        this.calendar = calendar;
    }

    /** @throws Refusal with the sentence for the person, if it may not be prepared so */
    @Transactional
    public UUID prepare(UUID plan, TypedInspection typed, String by) {
        var person = work.organisation.person(by).orElseThrow();
        var commune = person.commune().orElse("");
        var actor = new Actor(person, desk.require(by, commune));
        var issued = plans.issued(commune, plan)
                .orElseThrow(() -> new Refusal("Hãy chọn một kế hoạch đã ban hành của xã, phường."));
        var inspection = Inspection.of(commune, plan, checked(commune, typed), actor, work.now());
        var rows = rows(inspection, typed);
        work.inspections.save(inspection);
        work.findings.replace(inspection.id, rows);
        work.record.note(inspection.id, actor, "Trình kế hoạch kiểm tra", inspection.content);
        runs.start(inspection.id, inspection.called() + ", " + issued.label());
        return inspection.id;
    }

    /** @throws Refusal with the sentence for the person, if it did not come back or may not be so */
    @Transactional
    public void revise(UUID id, TypedInspection typed, String by) {
        var inspection = work.inspections.get(id);
        var actor = new Actor(work.organisation.person(by).orElseThrow(), desk.require(by, inspection.commune));
        inspection.revise(checked(inspection.commune, typed));
        work.inspections.save(inspection);
        work.findings.replace(id, rows(inspection, typed));
        work.record.note(id, actor, "Sửa kế hoạch kiểm tra", inspection.content);
    }

    private Inspection.Draft checked(String commune, TypedInspection typed) {
        var draft = typed.draft();
        requireWorked(draft.firstDay());
        requireWorked(draft.lastDay());
        Refusal.unless(!draft.firstDay().isBefore(work.today()), "Ngày kiểm tra không được trước ngày hôm nay.");
        Refusal.unless(
                !draft.lastDay().isBefore(draft.firstDay()), "Ngày cuối không được trước ngày đầu của cuộc kiểm tra.");
        Refusal.unless(
                work.organisation
                        .person(draft.teamHead())
                        .filter(person -> person.worksIn(commune))
                        .isPresent(),
                "Hãy chọn trưởng đoàn kiểm tra.");
        return draft;
    }

    private void requireWorked(LocalDate day) {
        Refusal.unless(
                calendar.isWorkingDay(day),
                "Ngày " + VietnamTime.format(day) + " (" + DAYS.get(day.getDayOfWeek())
                        + ") là ngày nghỉ; ngày làm việc kế tiếp là "
                        + VietnamTime.format(calendar.onOrAfter(day)) + ".");
    }

    /** Each unit as a whole and then its tasks; a task brings its unit with it. */
    private List<Findings.Row> rows(Inspection inspection, TypedInspection typed) {
        var chosen = tasks(inspection, typed);
        var rows = new ArrayList<Findings.Row>();
        for (var unit : work.organisation.units(inspection.commune).stream()
                .map(Unit::code)
                .toList()) {
            var own = chosen.stream().filter(task -> task.unit().equals(unit)).toList();
            if (!own.isEmpty() || typed.units().contains(unit)) {
                rows.add(new Findings.Row(unit, null));
                own.forEach(task -> rows.add(new Findings.Row(unit, task.id())));
            }
        }
        Refusal.unless(!rows.isEmpty(), "Hãy chọn ít nhất một đơn vị hoặc một nhiệm vụ được kiểm tra.");
        return rows;
    }

    private List<PossibleScope.Task> tasks(Inspection inspection, TypedInspection typed) {
        var ids = typed.tasks().stream().distinct().toList();
        Refusal.unless(
                ids.size() <= Findings.MOST_TASKS, "Một cuộc kiểm tra không quá " + Findings.MOST_TASKS + " nhiệm vụ.");
        var found = possible.among(inspection.plan, ids);
        Refusal.unless(found.size() == ids.size(), "Có nhiệm vụ không thuộc kế hoạch này hoặc đã dừng; hãy chọn lại.");
        return found;
    }
}
