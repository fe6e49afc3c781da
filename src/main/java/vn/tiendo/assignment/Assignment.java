package vn.tiendo.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;
import org.springframework.data.relational.core.mapping.Table;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.OutputType;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.refusal.Refusal;

/** A planned task being carried out. Each change of its state is a method here that refuses what is not allowed. */
@Table("assignment")
class Assignment {

    @Id
    UUID id;

    @Version
    int version;

    String commune;
    UUID plan;
    UUID plannedTask;

    @Nullable
    UUID parent;

    Kind kind;

    @Nullable
    String leadUnit;

    String reference;
    String groupNumber;
    String number;
    String title;
    String output;
    String[] outputTypes;
    String[] optionalOutputs;
    LocalDate issuedOn;
    int occurrence;

    @Nullable
    WaitsFor waitsFor;

    @Nullable
    String triggerDocument;

    @Nullable
    LocalDate triggerDate;

    @Nullable
    LocalDate due;

    @Nullable
    LocalDate originalDue;

    @Nullable
    Instant disputedAt;

    @Nullable
    String disputeReason;

    @Nullable
    String suggestedUnit;

    @Nullable
    Instant acceptedAt;

    @Nullable
    String officer;

    int percent;

    @Nullable
    Instant filedAt;

    @Nullable
    Instant signedOffAt;

    @Nullable
    String proposal;

    @Nullable
    String proposalReason;

    @Nullable
    String proposalNote;

    @Nullable
    Instant approvedAt;

    @Nullable
    Instant signedAt;

    @Nullable
    String documentNumber;

    @Nullable
    LocalDate documentDate;

    int rounds;
    int returns;

    @Nullable
    String lastReturn;

    @Nullable
    Instant completedAt;

    @Nullable
    LocalDate countsOn;

    @Nullable
    Instant stoppedAt;

    @Nullable
    String stopReason;

    @Nullable
    Instant carriedAt;

    boolean reviewedByLeader;

    /** The route that the review took when it began, whatever the setting becomes meanwhile. */
    boolean reviewedByDeskAlone;

    @Nullable
    String evaluationProposal;

    @Nullable
    String evaluationNote;

    @Nullable
    String evaluationOpinion;

    @Nullable
    String evaluation;

    /** Whether Phòng Kinh tế has given its opinion on money, which is asked once. */
    boolean resourcesAdvised;

    /** Why it is due when it is, where that is no longer the plan's own first word. */
    @Nullable
    String dueSource;

    /** How often a leader has granted a later day. */
    int extensions;

    /** From when its due date counts; the issue where nothing is noted. */
    @Nullable
    LocalDate dueSince;

    /** The task of a replacing plan that carries this one on. */
    @Nullable
    UUID carriedTo;

    /** Written for queries with every save; {@link #state()} is what computes it. */
    State state;

    @Transient
    private final List<Object> happened = new ArrayList<>();

    /** For the repository and the factory of this package only. */
    @SuppressWarnings("NullAway.Init")
    Assignment() {}

    /** What a planned task becomes when its plan is issued. */
    static Assignment of(PlannedTask task, Plan plan, Kind kind, @Nullable String leadUnit) {
        var made = new Assignment();
        made.id = UUID.randomUUID();
        made.commune = task.commune();
        made.plan = plan.id();
        made.plannedTask = task.id();
        made.kind = kind;
        made.leadUnit = leadUnit;
        made.reference = plan.label() + " · " + task.group() + "." + task.number() + task.subRow();
        made.groupNumber = task.group();
        made.number = task.number() + task.subRow();
        made.title = task.title();
        made.output = task.output();
        made.outputTypes = task.outputTypes().stream().map(Enum::name).sorted().toArray(String[]::new);
        made.optionalOutputs =
                task.optionalOutputs().stream().map(Enum::name).sorted().toArray(String[]::new);
        made.issuedOn = plan.issuedOn().orElseThrow();
        made.due = task.due().orElse(null);
        made.originalDue = made.due;
        return made;
    }

    /** A member's or an occurrence's own task under this one. */
    Assignment childFor(String unit, Kind childKind, int time, @Nullable LocalDate childDue) {
        var child = new Assignment();
        child.id = UUID.randomUUID();
        child.commune = commune;
        child.plan = plan;
        child.plannedTask = plannedTask;
        child.parent = id;
        child.kind = childKind;
        child.leadUnit = unit;
        child.reference = reference;
        child.groupNumber = groupNumber;
        child.number = number;
        child.title = title;
        child.output = output;
        child.outputTypes = outputTypes;
        child.optionalOutputs = optionalOutputs;
        child.issuedOn = issuedOn;
        child.occurrence = time;
        child.due = childDue;
        child.originalDue = childDue;
        return child;
    }

    State state() {
        return stateAt(Instant.MAX);
    }

    /** Where it stood at a moment, as far as what came later did not overwrite it. */
    State stateAt(Instant moment) {
        if (isPast(stoppedAt, moment)) {
            return State.STOPPED;
        }
        if (isPast(carriedAt, moment)) {
            return State.CARRIED_OVER;
        }
        return isPast(completedAt, moment) ? completion() : openState(moment);
    }

    private static boolean isPast(@Nullable Instant happened, Instant moment) {
        return happened != null && !happened.isAfter(moment);
    }

    private State completion() {
        var late = due != null && countsOn != null && countsOn.isAfter(due);
        return late ? State.COMPLETED_LATE : State.COMPLETED_ON_TIME;
    }

    private State openState(Instant moment) {
        if (waitsFor != null) {
            return waitsFor == WaitsFor.CONDITION ? State.AWAITING_CONDITION : State.AWAITING_CONFIRMATION;
        }
        if (kind == Kind.TRIGGERED) {
            return State.AWAITING_CONDITION;
        }
        if (kind.isSingle() && !isPast(acceptedAt, moment)) {
            return State.AWAITING_ACCEPTANCE;
        }
        return isPast(filedAt, moment) ? reviewState(moment) : State.IN_PROGRESS;
    }

    private State reviewState(Instant moment) {
        if (!isPast(signedOffAt, moment)) {
            return State.AWAITING_SIGN_OFF;
        }
        if (!isPast(approvedAt, moment)) {
            return reviewedByLeader ? State.AWAITING_LEADER : State.AWAITING_EXAMINATION;
        }
        return isPast(signedAt, moment) ? State.AWAITING_NUMBER : State.AWAITING_LEADER;
    }

    /** Where it stands, with "sau n lần gia hạn" where that applies. */
    String stateInWords() {
        return state().wording(extensions);
    }

    Lateness lateness(LocalDate today, WorkingCalendar calendar) {
        return latenessOn(today, state(), calendar);
    }

    /** How it stood against its due date on a day, in the state of that day. */
    Lateness latenessOn(LocalDate day, State then, WorkingCalendar calendar) {
        var held = then.isHeldByReviewer();
        return Lateness.on(
                day,
                due(),
                held ? Optional.ofNullable(signedOffAt).map(VietnamTime::date) : Optional.empty(),
                calendar);
    }

    Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    String leadUnit() {
        if (leadUnit == null) {
            throw new IllegalStateException("assignment " + id + " is led by several units");
        }
        return leadUnit;
    }

    boolean isLedByPlanDesk() {
        return vn.tiendo.unit.UnitKind.VHXH.name().equals(leadUnit);
    }

    /** The types of document that have to be there before the output can be filed. */
    Set<OutputType> requiredDocuments() {
        return Arrays.stream(outputTypes)
                .filter(type -> !Arrays.asList(optionalOutputs).contains(type))
                .map(OutputType::valueOf)
                .filter(OutputType::isDocument)
                .collect(Collectors.toSet());
    }

    /** Whether the plan lets the unit file nothing: all that it names is marked "(nếu có)". */
    boolean isOutputOptional() {
        return outputTypes.length > 0 && optionalOutputs.length == outputTypes.length;
    }

    Set<OutputType> outputTypes() {
        return Arrays.stream(outputTypes).map(OutputType::valueOf).collect(Collectors.toSet());
    }

    boolean hasEnded() {
        return state().isEnded();
    }

    /** The triggering document is there, and with it a due date. */
    void recordCondition(String document, LocalDate dated, LocalDate newDue) {
        Refusal.unless(waitsFor == WaitsFor.CONDITION, "Nhiệm vụ này không chờ điều kiện.");
        triggerDocument = document;
        triggerDate = dated;
        begin(newDue);
    }

    /** A person confirms or corrects a deadline that could not be read or was past at issue. */
    void confirmDue(@Nullable LocalDate newDue) {
        Refusal.unless(waitsFor == WaitsFor.CONFIRMATION, "Nhiệm vụ này không chờ xác nhận thời hạn.");
        settle(newDue);
    }

    /** A member takes over what was recorded or confirmed for its collective task. */
    void follow(Assignment parent) {
        settle(parent.due);
    }

    /** A day that a person set is due once; without one the task is continuous, whatever its cell was read as. */
    private void settle(@Nullable LocalDate newDue) {
        if (kind != Kind.COLLECTIVE) {
            kind = newDue == null ? Kind.CONTINUOUS : Kind.ONE_OFF;
        }
        begin(newDue);
    }

    private void begin(@Nullable LocalDate newDue) {
        waitsFor = null;
        due = newDue;
        originalDue = newDue;
    }

    void accept(String namedOfficer, Instant now) {
        Refusal.unless(!hasEnded(), "Nhiệm vụ đã kết thúc.");
        Refusal.unless(acceptedAt == null, "Nhiệm vụ này đã được tiếp nhận.");
        acceptedAt = now;
        officer = namedOfficer;
        disputedAt = null;
    }

    void dispute(String reason, @Nullable String suggested, Instant now) {
        Refusal.unless(acceptedAt == null, "Nhiệm vụ đã tiếp nhận thì không đề nghị chuyển đơn vị được nữa.");
        disputedAt = now;
        disputeReason = reason;
        suggestedUnit = suggested;
    }

    void keepWithUnit() {
        disputedAt = null;
    }

    void reassign(String unit) {
        Refusal.unless(!unit.equals(leadUnit), "Đơn vị này đang chủ trì nhiệm vụ; hãy chọn đơn vị khác.");
        leadUnit = unit;
        disputedAt = null;
    }

    void nameOfficer(String username) {
        Refusal.unless(acceptedAt != null && !hasEnded(), "Chỉ đổi chuyên viên khi nhiệm vụ đang được thực hiện.");
        officer = username;
    }

    void progress(int done) {
        Refusal.unless(filedAt == null, "Sản phẩm đang chờ duyệt, chưa cập nhật tiến độ được.");
        percent = done;
    }

    void file(Instant now) {
        Refusal.unless(acceptedAt != null && filedAt == null, "Sản phẩm đã được nộp.");
        filedAt = now;
        percent = 100;
        rounds++;
    }

    /**
     * @param byLeader whether a leader reviews it, for nobody accepts an output of their own unit
     * @param byDeskAlone whether the plan desk decides without its head
     */
    void signOff(boolean byLeader, boolean byDeskAlone, Instant now) {
        Refusal.unless(filedAt != null && signedOffAt == null, "Chưa có sản phẩm nào chờ ký duyệt.");
        reviewedByLeader = byLeader;
        reviewedByDeskAlone = byDeskAlone;
        signedOffAt = now;
    }

    void propose(String verdict, @Nullable String reason, @Nullable String note) {
        Refusal.unless(signedOffAt != null && approvedAt == null, "Chưa có sản phẩm nào chờ thẩm định.");
        proposal = verdict;
        proposalReason = reason;
        proposalNote = note;
    }

    /** The output is accepted; where a signature is still due, {@link #sign} follows. */
    void approve(boolean alsoSigns, Instant now) {
        Refusal.unless(signedOffAt != null && approvedAt == null, "Chưa có sản phẩm nào chờ duyệt.");
        approvedAt = now;
        if (alsoSigns) {
            signedAt = now;
        }
    }

    void sign(Instant now) {
        Refusal.unless(approvedAt != null && signedAt == null, "Chưa có văn bản nào chờ ký.");
        signedAt = now;
    }

    void number(String number, LocalDate date) {
        Refusal.unless(signedAt != null, "Văn bản chưa được ký.");
        documentNumber = number;
        documentDate = date;
    }

    /** The output goes back to the officer; a return does not stop the clock. */
    void sendBack(String reason) {
        Refusal.unless(filedAt != null && !hasEnded(), "Chưa có sản phẩm nào để trả lại.");
        filedAt = null;
        signedOffAt = null;
        proposal = null;
        proposalReason = null;
        proposalNote = null;
        approvedAt = null;
        signedAt = null;
        documentNumber = null;
        documentDate = null;
        returns++;
        lastReturn = reason;
    }

    /** Done: the day that counts is the one on which the head signed off the accepted version. */
    void complete(Instant now) {
        Refusal.unless(!hasEnded(), "Nhiệm vụ đã kết thúc.");
        completedAt = now;
        countsOn = VietnamTime.date(signedOffAt == null ? now : signedOffAt);
    }

    /** Ended with all its parts: stopped or carried over where each of them was; the day that counts is the last on which one was sent. */
    void completeWith(List<Assignment> parts, Instant now) {
        if (!parts.isEmpty() && parts.stream().allMatch(part -> part.stoppedAt != null)) {
            stop("Mọi phần của nhiệm vụ đã dừng thực hiện.", now);
            return;
        }
        if (!parts.isEmpty() && parts.stream().allMatch(part -> part.carriedAt != null)) {
            carriedAt = now;
            return;
        }
        complete(now);
        countsOn = parts.stream()
                .flatMap(part -> Stream.ofNullable(part.countsOn))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> VietnamTime.date(now));
    }

    /** A recurring task is due when its present time is; a range of years keeps its end. */
    void openTime(LocalDate dueOfTime) {
        if (due == null || dueOfTime.isAfter(due)) {
            due = dueOfTime;
        }
    }

    /** The changed row of the plan calls it so, and wants this of it. */
    void rewrite(PlannedTask task, String newReference) {
        reference = newReference;
        groupNumber = task.group();
        number = task.number() + task.subRow();
        title = task.title();
        output = task.output();
        outputTypes = task.outputTypes().stream().map(Enum::name).sorted().toArray(String[]::new);
        optionalOutputs =
                task.optionalOutputs().stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /**
     * Another day, the first one kept.
     *
     * @param source the document or decision that set it
     */
    void moveDue(LocalDate newDue, String source) {
        Refusal.unless(!hasEnded(), "Nhiệm vụ đã kết thúc, không đổi thời hạn được nữa.");
        Refusal.unless(waitsFor == null, "Nhiệm vụ còn chờ điều kiện hoặc chờ xác nhận, chưa có thời hạn để đổi.");
        due = newDue;
        dueSource = source;
    }

    /** A leader grants another later day, which {@link #moveDue} sets. */
    void countExtension() {
        extensions++;
    }

    /** Another unit is to accept it; what was recorded, reported and filed so far stays. */
    void offerTo(String unit) {
        leadUnit = unit;
        acceptedAt = null;
        officer = null;
        disputedAt = null;
        takeBackFiling();
    }

    /** It runs in another way from now on. */
    void turnInto(Course course, String source) {
        if (kind != Kind.COLLECTIVE) {
            kind = course.kind();
        }
        waitsFor = course.waitsFor();
        due = course.due();
        originalDue = originalDue == null ? due : originalDue;
        dueSource = source;
        takeBackFiling();
    }

    /** Several units lead it from now on, each with a part of its own. */
    void becomeCollective() {
        kind = Kind.COLLECTIVE;
        leadUnit = null;
        acceptedAt = null;
        officer = null;
        disputedAt = null;
        percent = 0;
        takeBackFiling();
    }

    /** The part of the unit that has led the whole goes on where the whole stood. */
    void goOnFrom(Assignment whole) {
        acceptedAt = whole.acceptedAt;
        officer = whole.officer;
        percent = whole.percent;
        rounds = whole.rounds;
        returns = whole.returns;
        resourcesAdvised = whole.resourcesAdvised;
    }

    /** An output under review goes back to the officer, without counting as a return. */
    private void takeBackFiling() {
        filedAt = null;
        signedOffAt = null;
        proposal = null;
        proposalReason = null;
        proposalNote = null;
        approvedAt = null;
        signedAt = null;
    }

    /** A task of a replacing plan goes on with it. */
    void carryOver(UUID successor, Instant now) {
        Refusal.unless(!hasEnded(), "Nhiệm vụ đã kết thúc.");
        carriedAt = now;
        carriedTo = successor;
    }

    void stop(String reason, Instant now) {
        Refusal.unless(!hasEnded(), "Nhiệm vụ đã kết thúc, không dừng được nữa.");
        stoppedAt = now;
        stopReason = reason;
    }

    void proposeEvaluation(Evaluation result, @Nullable String note) {
        Refusal.unless(!hasEnded(), "Nhiệm vụ đã kết thúc.");
        evaluationProposal = result.name();
        evaluationNote = note;
    }

    Evaluation proposedEvaluation() {
        return Evaluation.valueOf(Optional.ofNullable(evaluationProposal).orElseThrow());
    }

    /** A recurring task that is completed by the year ends with the time that is still under way. */
    void evaluate(Evaluation result, Instant now) {
        Refusal.unless(!hasEnded(), "Nhiệm vụ đã kết thúc.");
        evaluation = result.name();
        if (kind == Kind.RECURRING && result == Evaluation.COMPLETED) {
            return;
        }
        switch (result) {
            case CARRIED_OVER -> carriedAt = now;
            case NOT_COMPLETED -> stop("Đánh giá năm: " + result.wording(), now);
            case COMPLETED, NOT_ARISEN -> complete(now);
        }
    }

    /** Takes on the state that follows from its dates, and says so if that ends it. */
    void settle() {
        var next = state();
        if (next.isEnded() && next != state) {
            happened.add(new AssignmentEnded(id, next.wording()));
        }
        state = next;
        happened.add(new AssignmentChanged(id));
    }

    /** What the repository publishes when it saves the change. */
    @DomainEvents
    List<Object> events() {
        return List.copyOf(happened);
    }

    @AfterDomainEventPublication
    void published() {
        happened.clear();
    }
}
