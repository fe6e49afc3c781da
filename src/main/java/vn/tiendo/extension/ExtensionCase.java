package vn.tiendo.extension;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.ExtendingAssignment;
import vn.tiendo.assignment.ExtendingAssignment.Known;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.document.Documents;
import vn.tiendo.extension.process.ExtensionFacts;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.CommuneOf;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.Subject;

/** What every step on an extension needs: its row, its task, who acts, and the facts on top of each form. */
@Component("extensionFacts")
class ExtensionCase implements ExtensionFacts, CommuneOf {

    private static final int SAID = 5;

    final Extensions extensions;
    final ExtensionRecord record;
    final StepClock stepClock;
    private final ExtendingAssignment tasks;
    private final CheckingExtension checking;
    private final Documents documents;
    private final Plans plans;
    private final Organisation organisation;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ExtensionCase(
            Extensions extensions,
            ExtensionRecord record,
            StepClock stepClock,
            ExtendingAssignment tasks,
            CheckingExtension checking,
            Documents documents,
            Plans plans,
            Organisation organisation,
            WorkingCalendar calendar,
            Clock clock) {
        this.extensions = extensions;
        this.record = record;
        this.stepClock = stepClock;
        this.tasks = tasks;
        this.checking = checking;
        this.documents = documents;
        this.plans = plans;
        this.organisation = organisation;
        this.calendar = calendar;
        this.clock = clock;
    }

    Extension of(UUID id) {
        return extensions.get(id);
    }

    Known task(Extension extension) {
        return tasks.get(extension.assignment);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    @Override
    public boolean needsOpinion(String extension) {
        return of(UUID.fromString(extension)).needsOpinion;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.EXTENSION;
    }

    @Override
    public String communeOf(UUID extension) {
        return of(extension).commune;
    }

    Performer head(Extension extension) {
        return Performer.position(extension.commune, Unit.headOf(extension.unit))
                .watchedBy(extension.unit);
    }

    Performer planDesk(Extension extension) {
        return Performer.position(extension.commune, Position.PLAN_DESK);
    }

    /** The plan's leader; the chair can take it over. */
    Performer leader(Extension extension) {
        return Performer.position(extension.commune, plans.get(extension.plan).leader())
                .orTakenOverBy(Position.CHAIR);
    }

    String unitName(Extension extension) {
        return organisation.unit(extension.commune, extension.unit).name();
    }

    Map<String, String> facts(Extension extension) {
        var task = task(extension);
        var facts = new LinkedHashMap<String, String>();
        facts.put("title", task.title());
        facts.put("reference", task.reference());
        facts.put("plan", plans.get(task.plan()).subject());
        facts.put("lead", unitName(extension));
        facts.put("state", task.state());
        putDates(facts, extension, task);
        putReasons(facts, extension);
        facts.put("opinion", opinion(extension));
        facts.put("returned", returned(extension));
        facts.put("said", said(extension));
        return facts;
    }

    private void putDates(Map<String, String> facts, Extension extension, Known task) {
        var due = task.due().orElse(extension.presentDue);
        var days = calendar.workingDaysBetween(due, extension.askedDue);
        facts.put("due", VietnamTime.format(due) + first(task, due));
        facts.put(
                "asked",
                VietnamTime.format(extension.askedDue) + (days > 0 ? " (thêm " + days + " ngày làm việc)" : ""));
        facts.put(
                "beyond",
                extension.state.isOpen()
                        ? checking.beyondYear(task, extension.askedDue).orElse("")
                        : "");
        facts.put("count", "đã gia hạn " + task.extensions() + " lần, tối đa " + checking.most() + " lần");
    }

    private static String first(Known task, LocalDate due) {
        return task.originalDue()
                .filter(original -> !original.equals(due))
                .map(original -> " (ban đầu " + VietnamTime.format(original) + ")")
                .orElse("");
    }

    private void putReasons(Map<String, String> facts, Extension extension) {
        var files = documents.list(extension.id).size();
        facts.put("category", extension.category.wording());
        facts.put("reason", extension.reason);
        facts.put("late", Optional.ofNullable(extension.explanation).orElse(""));
        facts.put("evidence", files == 0 ? "không có tệp" : files + " tệp, ở thẻ «Tài liệu»");
        facts.put(
                "asker",
                organisation.nameOf(extension.askedBy) + ", " + VietnamTime.format(extension.askedAt)
                        + (extension.askedRight.isEmpty() ? "" : ", " + extension.askedRight));
    }

    private String opinion(Extension extension) {
        return Optional.ofNullable(extension.opinion)
                .map(opinion -> organisation.nameOf(
                                Optional.ofNullable(extension.opinionBy).orElse(""))
                        + ": " + opinion + ". "
                        + Optional.ofNullable(extension.opinionNote).orElse(""))
                .orElse("");
    }

    private static String returned(Extension extension) {
        return extension.state == Extension.State.RETURNED
                ? Optional.ofNullable(extension.decisionNote).orElse("")
                : "";
    }

    private String said(Extension extension) {
        return record.of(extension.id, SAID).stream()
                .map(entry -> VietnamTime.format(VietnamTime.date(entry.at())) + " – "
                        + organisation.nameOf(entry.by()) + ": " + entry.event()
                        + (entry.text().isEmpty() ? "" : ". " + entry.text()))
                .collect(Collectors.joining("\n"));
    }
}
