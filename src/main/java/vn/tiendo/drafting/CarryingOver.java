package vn.tiendo.drafting;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.TaskCarriedOver;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanAsWritten;
import vn.tiendo.plan.Plans;

/** What the year's evaluation carries over becomes a row of next year's draft, in the transaction of the leader's approval. */
@Component
class CarryingOver {

    private final CarriedTasks carried;
    private final Intakes intakes;
    private final Desk desk;
    private final Plans plans;
    private final PlanAsWritten written;
    private final Clock clock;

    CarryingOver(CarriedTasks carried, Intakes intakes, Desk desk, Plans plans, PlanAsWritten written, Clock clock) {
        this.carried = carried;
        this.intakes = intakes;
        this.desk = desk;
        this.plans = plans;
        this.written = written;
        this.clock = clock;
    }

    /** The parts of several units are one task, which comes with the first of them. */
    @EventListener
    void carry(TaskCarriedOver approved) {
        var task = plans.task(approved.plannedTask());
        carried.lock(task.plan());
        if (carried.isCarried(task.id())) {
            return;
        }
        var plan = plans.get(task.plan());
        var draft = openDraft(plan, approved.year()).orElseGet(() -> begin(plan, approved));
        var rows = CarriedRows.of(task, written.of(plan.id()), approved.year(), intakes.rows(draft));
        intakes.addRows(draft, rows);
        intakes.changed(draft);
        carried.add(
                task.id(),
                plan.id(),
                approved.year(),
                draft,
                rows.get(rows.size() - 1).id());
    }

    /** One that is submitted or in force takes nothing more. */
    private Optional<UUID> openDraft(Plan plan, int year) {
        return carried.draft(plan.id(), year)
                .map(intakes::lock)
                .filter(desk::isOpen)
                .map(Intake::id);
    }

    private UUID begin(Plan plan, TaskCarriedOver approved) {
        var id = UUID.randomUUID();
        var origin = origin(plan, approved.year(), id);
        var intake = new Intake(
                id,
                plan.commune(),
                "Dự thảo: chuyển tiếp từ " + plan.label(),
                origin.length,
                hash(origin),
                false,
                approved.by(),
                clock.instant(),
                1,
                Optional.empty());
        var head = CarriedRows.head(plan, approved.year());
        intakes.add(intake, new ByteArrayInputStream(origin), List.of(), List.of(head));
        return id;
    }

    /** In the place of an uploaded file: where the draft comes from. */
    private static byte[] origin(Plan plan, int year, UUID draft) {
        return "Dự thảo kế hoạch năm %d lập từ các nhiệm vụ được duyệt chuyển tiếp của %s (%s). Mã dự thảo: %s%n"
                .formatted(year, plan.label(), plan.subject(), draft)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
