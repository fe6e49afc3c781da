package vn.tiendo.report;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.StepInput;

/** The officer completes the lines of the unit's report, or the head does; the head may name another officer. */
@Component
class PreparingUnitReport extends UnitReportStep {

    static final String KEY = "userTask_prepareUnitReport";

    private final ReportLines lines;

    PreparingUnitReport(ReportCase work, ReportWords words, StepClock stepClock, ReportLines lines) {
        super(work, words, stepClock, "prepareUnitReport", "Lập báo cáo");
        this.lines = lines;
    }

    @Override
    protected Performer performer(UnitReport report) {
        return work.preparer(report);
    }

    @Override
    protected Map<String, List<Option>> options(UnitReport report) {
        var people = work.organisation.members(report.commune, report.unit).stream()
                .map(person -> new Option(person.username(), person.name() + " (" + person.title() + ")"))
                .toList();
        return Map.of("officers", people);
    }

    @Override
    protected Outcome complete(UnitReport report, Actor actor, StepInput input) {
        return input.text("action").equals("DELEGATE")
                ? delegate(report, actor, input.text("officer"))
                : handIn(report, actor);
    }

    private Outcome delegate(UnitReport report, Actor actor, String officer) {
        Refusal.unless(
                work.organisation
                        .authority(actor.username(), report.commune, Unit.headOf(report.unit), work.today())
                        .isPresent(),
                "Chỉ thủ trưởng đơn vị giao được người lập báo cáo.");
        Refusal.unless(work.mayPrepare(report, officer), "Hãy chọn người của đơn vị.");
        report.nameOfficer(officer);
        work.record.note(report.id, actor, "Giao lập báo cáo", work.organisation.nameOf(officer));
        return Outcome.DELEGATED;
    }

    private Outcome handIn(UnitReport report, Actor actor) {
        var silent = lines.of(report).stream().filter(ReportLine::isSilent).count();
        Refusal.unless(
                silent == 0,
                "Còn " + silent + " nhiệm vụ chưa có nội dung; hãy mở bảng báo cáo, điền hoặc chọn «Không phát sinh».");
        report.handIn();
        work.record.note(report.id, actor, "Trình ký báo cáo", "");
        return Outcome.DONE;
    }
}
