package vn.tiendo.rehearsal;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.workflow.WorkItem;

/** A task in its unit's hands: accepted or disputed, coordinated, reported on, filed with what the plan asks for. */
@OnlyInRehearsal
class TaskScript extends Script {

    /** With fewer working days left an officer files and no longer reports on the way. */
    private static final int NO_MORE_REPORTS = 15;

    private final WorkingCalendar calendar;
    private final RehearsalClock clock;
    private final Filing filing;
    private final Map<UUID, Integer> reports = new HashMap<>();

    TaskScript(Timing timing, WorkingCalendar calendar, RehearsalClock clock, Filing filing) {
        super(timing);
        this.calendar = calendar;
        this.clock = clock;
        this.filing = filing;
    }

    @Override
    Map<String, Part> parts() {
        return Map.of(
                "acceptAssignment", byTemperament(this::accept),
                "decideDispute", byTemperament(this::decide),
                "adviseResources", byTemperament(TaskScript::advise),
                "coordinate", byTemperament(TaskScript::coordinate),
                "performAssignment", part(this::whenPerformed, this::perform));
    }

    private Map<String, Object> accept(Scene scene) {
        if (scene.who().chance(4)) {
            var dispute = new HashMap<String, Object>(
                    Map.of("decision", "DISPUTE", "disputeReason", "Nội dung không thuộc chức năng của đơn vị."));
            scene.any("units")
                    .filter(unit -> scene.who().chance(50))
                    .ifPresent(unit -> dispute.put("suggestedUnit", unit));
            return dispute;
        }
        var coordinators = new LinkedHashSet<>(scene.given("coordinators"));
        scene.any("coordinatorOptions").filter(unit -> scene.who().chance(30)).ifPresent(coordinators::add);
        return Map.of(
                "decision", "ACCEPT",
                "officer", scene.any("officers").orElseThrow(),
                "coordinators", List.copyOf(coordinators));
    }

    private Map<String, Object> decide(Scene scene) {
        return scene.who().chance(50)
                ? Map.of("decision", "KEEP", "reason", "Đúng chức năng của đơn vị.")
                : Map.of(
                        "decision",
                        "REASSIGN",
                        "unit",
                        scene.any("units").orElseThrow(),
                        "reason",
                        "Giao đúng đơn vị.");
    }

    private static Map<String, Object> advise(Scene scene) {
        return Map.of("opinion", scene.who().chance(70) ? "AGREE" : "PARTLY", "note", "Cân đối trong dự toán đã giao.");
    }

    private static Map<String, Object> coordinate(Scene scene) {
        var officer = scene.any("officers")
                .filter(any -> scene.item().person().isEmpty() && scene.who().chance(25));
        if (officer.isPresent()) {
            return Map.of("answer", "DELEGATE", "officer", officer.get());
        }
        return scene.who().chance(30)
                ? Map.of("answer", "NOTHING")
                : Map.of("answer", "CONTRIBUTE", "content", "Đơn vị gửi số liệu và ý kiến phối hợp.");
    }

    private Optional<LocalDateTime> whenPerformed(WorkItem item, Cast.Character who) {
        return reportsFirst(item)
                ? Optional.of(timing.inDays(who, 5, Math.max(6, left(item) / 2)))
                : timing.byTemperament(who, item.due());
    }

    private boolean reportsFirst(WorkItem item) {
        return left(item) > NO_MORE_REPORTS
                && reports.getOrDefault(item.subject().id(), 0) < 2;
    }

    private int left(WorkItem item) {
        return calendar.workingDaysBetween(clock.time().toLocalDate(), item.due());
    }

    private Map<String, Object> perform(Scene scene) {
        if (reportsFirst(scene.item())) {
            var count = reports.merge(scene.item().subject().id(), 1, Integer::sum);
            return progress(scene, count);
        }
        filing.upload(scene);
        return Map.of("action", "FILE", "done", "Đã hoàn thành, gửi kèm sản phẩm.");
    }

    private static Map<String, Object> progress(Scene scene, int count) {
        var said = new HashMap<String, Object>(
                Map.of("action", "PROGRESS", "percent", 30 * count, "done", "Đang triển khai."));
        if (scene.who().chance(15)) {
            said.put("difficulty", "Chậm nhận số liệu từ đơn vị phối hợp.");
            said.put("proposal", "Đề nghị đôn đốc đơn vị phối hợp.");
            said.put("raise", scene.who().chance(50));
        }
        return said;
    }
}
