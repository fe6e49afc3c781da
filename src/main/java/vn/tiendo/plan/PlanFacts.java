package vn.tiendo.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.RecordEntry;

/** The facts that stand on top of every form about a draft, in Vietnamese; long lists are cut and say so. */
@Component
class PlanFacts {

    private static final int LINES = 12;
    private static final int SAID = 5;

    private final Plans plans;
    private final Submissions submissions;
    private final PlanRecord record;
    private final Regimes regimes;
    private final Indicators indicators;
    private final Organisation organisation;

    PlanFacts(
            Plans plans,
            Submissions submissions,
            PlanRecord record,
            Regimes regimes,
            Indicators indicators,
            Organisation organisation) {
        this.plans = plans;
        this.submissions = submissions;
        this.record = record;
        this.regimes = regimes;
        this.indicators = indicators;
        this.organisation = organisation;
    }

    Map<String, String> of(Plan plan) {
        var tasks = plans.tasks(plan.id());
        var unclear = Clearness.of(tasks).unclear();
        var facts = new LinkedHashMap<String, String>();
        facts.put("id", plan.id().toString());
        facts.put("subject", plan.subject());
        facts.put("reference", plan.label());
        facts.put("leader", leader(plan));
        facts.put("tasks", tasks.size() + " nhiệm vụ" + measured(plan));
        facts.put("units", cut(units(plan.commune(), tasks), "đơn vị khác"));
        facts.put("regime", regime(plan));
        facts.put("submitted", submitted(plan));
        facts.put("unclear", unclear.isEmpty() ? "" : unclear.size() + "/" + tasks.size() + " nhiệm vụ");
        facts.put("gaps", cut(unclear.stream().map(PlanFacts::gap).toList(), "nhiệm vụ khác"));
        facts.put("gapReason", plan.gapReason().orElse(""));
        facts.put("returned", record.lastReturn(plan.id()).map(this::said).orElse(""));
        facts.put("changes", changes(plan));
        facts.put("said", record.of(plan.id(), SAID).stream().map(this::said).collect(Collectors.joining("\n")));
        return facts;
    }

    /** The rows of a draft as they stand, to be compared after a return. */
    DraftContent content(UUID plan) {
        return DraftContent.of(plans.tasks(plan), indicators.of(plan));
    }

    private String measured(Plan plan) {
        var rows =
                indicators.of(plan.id()).stream().filter(row -> !row.heading()).count();
        var against = indicators.contradictions(plan.id()).size();
        return (rows == 0 ? "" : ", " + rows + " chỉ tiêu")
                + (against == 0 ? "" : " (" + against + " chỗ mức của hai chỉ tiêu có thể mâu thuẫn)");
    }

    private String leader(Plan plan) {
        return organisation
                .position(plan.commune(), plan.leader())
                .map(Position::title)
                .orElse(plan.leader());
    }

    /** What each unit gets to do, the one with the most tasks to lead first. */
    private List<String> units(String commune, List<PlannedTask> tasks) {
        var leads = count(tasks, PlannedTask::leadUnits);
        var coordinates = count(tasks, PlannedTask::coordinatingUnits);
        return organisation.units(commune).stream()
                .filter(unit -> leads.containsKey(unit.code()) || coordinates.containsKey(unit.code()))
                .sorted((one, other) ->
                        Long.compare(leads.getOrDefault(other.code(), 0L), leads.getOrDefault(one.code(), 0L)))
                .map(unit -> unit.name() + ": chủ trì " + leads.getOrDefault(unit.code(), 0L) + ", phối hợp "
                        + coordinates.getOrDefault(unit.code(), 0L))
                .toList();
    }

    private static Map<String, Long> count(List<PlannedTask> tasks, Function<PlannedTask, List<String>> units) {
        return tasks.stream()
                .flatMap(task -> units.apply(task).stream())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    }

    private String regime(Plan plan) {
        var known = regimes.of(plan.id()).stream()
                .map(stored -> stored.regime().wording())
                .collect(Collectors.joining("\n"));
        return known.isEmpty() ? "chưa xác định" : known;
    }

    private String submitted(Plan plan) {
        return submissions
                .last(plan.id())
                .map(last -> organisation.nameOf(last.by()) + ", " + VietnamTime.format(VietnamTime.date(last.at())))
                .orElse("");
    }

    private String changes(Plan plan) {
        return submissions
                .returnedContent(plan.id())
                .map(before -> before.changesTo(content(plan.id())))
                .map(changes -> changes.isEmpty() ? "Chưa sửa nhiệm vụ, chỉ tiêu nào." : cut(changes, "thay đổi khác"))
                .orElse("");
    }

    private static String gap(PlannedTask task) {
        return task.numbering() + ": " + String.join(" ", task.doubts());
    }

    private String said(RecordEntry entry) {
        return VietnamTime.format(VietnamTime.date(entry.at())) + " – "
                + organisation.nameOf(entry.by())
                + (entry.byRight().isEmpty() ? "" : " (" + entry.byRight() + ")")
                + ": " + entry.event()
                + (entry.text().isEmpty() ? "" : ". " + entry.text());
    }

    private static String cut(List<String> lines, String others) {
        return Stream.concat(
                        lines.stream().limit(LINES),
                        Optional.of(lines.size() - LINES).filter(more -> more > 0).stream()
                                .map(more -> "… và " + more + " " + others))
                .collect(Collectors.joining("\n"));
    }
}
