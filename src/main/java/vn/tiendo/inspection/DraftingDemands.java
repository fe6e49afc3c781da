package vn.tiendo.inspection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.refusal.Refusal;

/** What the conclusion will demand, drafted while the inspection is recorded; it binds nobody before the leader approved it. */
@Component
class DraftingDemands {

    private static final int MOST = 50;
    private static final int LONGEST = 10_000;

    private final InspectionCase work;
    private final SavingFindings recording;
    private final WorkingCalendar calendar;

    DraftingDemands(InspectionCase work, SavingFindings recording, WorkingCalendar calendar) {
        this.work = work;
        this.recording = recording;
        this.calendar = calendar;
    }

    /** The fields of the form, as they were typed. @param task the id of a finding's task, empty for none */
    public record Typed(String unit, String task, String content, String due) {

        static final Typed BLANK = new Typed("", "", "", "");

        boolean isBlank() {
            return content.isBlank() && due.isBlank();
        }
    }

    /**
     * @return what the person has to know, for example that the day was moved; empty for nothing
     * @throws Refusal with what is missing or wrong
     */
    @Transactional
    public Optional<String> add(UUID id, Typed typed, String by) {
        var inspection = recording.recordable(id, by);
        var task = task(inspection, typed.task());
        var unit = unit(inspection, task, typed.unit());
        Refusal.unless(!typed.content().isBlank(), "Hãy ghi nội dung yêu cầu, kiến nghị.");
        Refusal.unless(typed.content().length() <= LONGEST, "Nội dung yêu cầu không quá 10.000 ký tự.");
        var asked = day(typed.due());
        var due = calendar.endOfTerm(asked);
        var assignment = task.flatMap(Finding::assignment).orElse(null);
        keep(inspection, new Demand.Wanted(unit, assignment, typed.content(), due));
        return due.equals(asked) ? Optional.empty() : Optional.of(moved(asked, due));
    }

    private static String moved(LocalDate asked, LocalDate due) {
        return "Ngày " + VietnamTime.format(asked) + " là ngày nghỉ nên hạn của yêu cầu là ngày làm việc "
                + VietnamTime.format(due) + ".";
    }

    private LocalDate day(String typed) {
        Refusal.unless(!typed.isBlank(), "Hãy ghi hạn thực hiện yêu cầu.");
        var asked = VietnamTime.parse(typed);
        Refusal.unless(asked.isAfter(work.today()), "Hạn thực hiện yêu cầu phải sau ngày hôm nay.");
        return asked;
    }

    /** The unit that leads the task, where one is named; else the one that was chosen. */
    private String unit(Inspection inspection, Optional<Finding> task, String chosen) {
        var unit = task.map(Finding::unit).orElse(chosen);
        Refusal.unless(work.units(inspection).contains(unit), "Hãy chọn đơn vị phải thực hiện yêu cầu.");
        Refusal.unless(chosen.isEmpty() || chosen.equals(unit), "Nhiệm vụ đã chọn do đơn vị khác chủ trì.");
        return unit;
    }

    private void keep(Inspection inspection, Demand.Wanted wanted) {
        var drafted = work.demandsOf(inspection);
        Refusal.unless(drafted.size() < MOST, "Một cuộc kiểm tra không quá " + MOST + " yêu cầu.");
        var number = drafted.stream().mapToInt(demand -> demand.number).max().orElse(0) + 1;
        work.demands.save(Demand.draft(inspection, number, wanted));
    }

    private Optional<Finding> task(Inspection inspection, @Nullable String id) {
        if (id == null || id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(work.findings.of(inspection.id).stream()
                .filter(row ->
                        row.assignment().map(UUID::toString).filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal("Nhiệm vụ này không thuộc phạm vi kiểm tra.")));
    }

    /** @throws Refusal if it binds already, the person does not record it, or it cannot be recorded now */
    @Transactional
    public void remove(UUID id, UUID demand, String by) {
        recording.recordable(id, by);
        var found = work.demands.get(demand);
        Refusal.unless(
                found.inspection.equals(id) && found.state == Demand.State.DRAFT,
                "Yêu cầu này đã có hiệu lực nên không xóa được.");
        work.demands.delete(found);
    }
}
