package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.tiendo.assignment.Window;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.RegimeKind;
import vn.tiendo.plan.ReportPeriodDates;
import vn.tiendo.refusal.Refusal;

/** One period of a plan's reporting regime: what its reports tell of, by when units and then the commune report. */
@Table("report_period")
class ReportPeriod {

    enum State {
        UNITS("đơn vị đang lập báo cáo"),
        CONSOLIDATION("đang tổng hợp"),
        LOCKED("đã khóa");

        private final String wording;

        State(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    @Id
    UUID id;

    @Version
    int version;

    String commune;
    UUID plan;
    RegimeKind kind;
    int year;
    int number;
    LocalDate windowFirst;
    LocalDate windowLast;
    boolean cut;
    LocalDate opensOn;
    LocalDate unitsDue;

    @Nullable
    LocalDate communeDue;

    LocalDate computedUnits;

    @Nullable
    LocalDate computedCommune;

    @Nullable
    String datesReason;

    @Nullable
    String datesBy;

    @Nullable
    Instant datesAt;

    State state;
    Instant openedAt;

    @Nullable
    Instant unitsEndedAt;

    @Nullable
    Instant lockedAt;

    /** For the repository and the factory of this package only. */
    @SuppressWarnings("NullAway.Init")
    ReportPeriod() {}

    static ReportPeriod open(Plan plan, ReportPeriodDates dates, Instant now) {
        var made = new ReportPeriod();
        made.id = UUID.randomUUID();
        made.commune = plan.commune();
        made.plan = plan.id();
        made.kind = dates.kind();
        made.year = dates.year();
        made.number = dates.number();
        made.windowFirst = dates.window().first();
        made.windowLast = dates.window().last();
        made.cut = dates.window().cut();
        made.opensOn = dates.opensOn();
        made.unitsDue = dates.unitsDue();
        made.communeDue = dates.communeDue().orElse(null);
        made.computedUnits = made.unitsDue;
        made.computedCommune = made.communeDue;
        made.state = State.UNITS;
        made.openedAt = now;
        return made;
    }

    /** As people name it: "tháng 6/2026". */
    String called() {
        return kind.period(year, number);
    }

    Window window() {
        return new Window(windowFirst, windowLast);
    }

    Optional<LocalDate> communeDue() {
        return Optional.ofNullable(communeDue);
    }

    /** The month in which it ends. */
    YearMonth lastMonth() {
        return YearMonth.of(year, number * kind.months());
    }

    boolean isLocked() {
        return state == State.LOCKED;
    }

    /** Whether the plan desk is asked about the dates: the window was cut, and nobody has said anything yet. */
    boolean wantsConfirmation() {
        return cut && datesAt == null && !isLocked();
    }

    /** The computed days hold. */
    void confirmDates(String by, Instant now) {
        Refusal.unless(datesAt == null, "Ngày báo cáo của kỳ này đã được xác nhận hoặc đã đặt lại.");
        datesBy = by;
        datesAt = now;
    }

    /**
     * Other days than the computed ones.
     *
     * @throws Refusal without a reason, or if the two do not fit together
     */
    void setDates(LocalDate units, Optional<LocalDate> commune, String reason, String by, Instant now) {
        Refusal.unless(!isLocked(), "Kỳ báo cáo đã khóa, không đổi ngày được nữa.");
        Refusal.unless(!reason.isBlank(), "Hãy nêu lý do đặt lại ngày của kỳ này.");
        Refusal.unless(units.isAfter(windowFirst), "Ngày đơn vị gửi phải sau ngày đầu của số liệu.");
        Refusal.unless(
                commune.filter(day -> !day.isAfter(units)).isEmpty(), "Ngày của xã, phường phải sau ngày của đơn vị.");
        unitsDue = units;
        communeDue = commune.orElse(null);
        datesReason = reason;
        datesBy = by;
        datesAt = now;
    }

    /** What it tells of ends with another day. */
    void endWindow(LocalDate last, boolean isCut) {
        windowLast = last;
        cut = isCut;
    }

    /** The units' day is over. */
    void endUnits(Instant now) {
        if (state == State.UNITS) {
            state = State.CONSOLIDATION;
            unitsEndedAt = now;
        }
    }

    /** Its report is sent: what comes later is a báo cáo bổ sung. */
    void lock(Instant now) {
        Refusal.unless(state == State.CONSOLIDATION, "Kỳ báo cáo chưa hết hạn gửi của đơn vị hoặc đã khóa.");
        state = State.LOCKED;
        lockedAt = now;
    }
}
