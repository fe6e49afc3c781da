package vn.tiendo.rehearsal;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.digest.StartingDigests;
import vn.tiendo.mail.SendingMail;
import vn.tiendo.measurement.OpeningRounds;
import vn.tiendo.notice.NoticeSetting;
import vn.tiendo.report.OpeningPeriods;
import vn.tiendo.sample.Samples;
import vn.tiendo.unit.CommuneImport;
import vn.tiendo.workflow.PassingTime;
import vn.tiendo.workflow.Timers;

/** The year from its first plan to its end: the clock goes from event to event, and at the end every rule is held against it. */
@OnlyInRehearsal
class RehearsedYear {

    private static final LocalTime MORNING = NoticeSetting.USUAL;

    private final CommuneImport communes;
    private final Ledger ledger;
    private final Cast cast;
    private final PlanScript plans;
    private final Stage stage;
    private final Agenda agenda;
    private final PassingTime time;
    private final RehearsalClock clock;
    private final StartingDigests digests;
    private final OpeningPeriods periods;
    private final OpeningRounds rounds;
    private final Timers timers;
    private final SendingMail mail;
    private final Outcome outcome;

    RehearsedYear(
            CommuneImport communes,
            Ledger ledger,
            Cast cast,
            PlanScript plans,
            Stage stage,
            Agenda agenda,
            PassingTime time,
            RehearsalClock clock,
            StartingDigests digests,
            OpeningPeriods periods,
            OpeningRounds rounds,
            Timers timers,
            SendingMail mail,
            Outcome outcome) {
        this.communes = communes;
        this.ledger = ledger;
        this.cast = cast;
        this.plans = plans;
        this.stage = stage;
        this.agenda = agenda;
        this.time = time;
        this.clock = clock;
        this.digests = digests;
        this.periods = periods;
        this.rounds = rounds;
        this.timers = timers;
        this.mail = mail;
        this.outcome = outcome;
    }

    Result play(Settings settings) {
        cast.draw(settings.seed());
        ledger.open(settings.year());
        settings.communes()
                .forEach(commune -> communes.load(Samples.file(commune, "commune.yaml"), Optional.of(commune)));
        clock.set(begin(settings.communes()));
        var end = settings.until().atTime(LocalTime.of(23, 59));
        try (var progress = Progress.of(clock.time(), end)) {
            play(end, progress);
        }
        return outcome.of(settings);
    }

    private LocalDateTime begin(List<String> played) {
        return played.stream()
                .map(plans::begin)
                .min(LocalDateTime::compareTo)
                .orElseThrow()
                .minusHours(1);
    }

    /** What somebody planned, or the hour of the day's mails: days off have one, too, on which nothing may leave. */
    private LocalDateTime next(LocalDateTime end) {
        var today = clock.time().toLocalDate();
        var morning = clock.time().isBefore(today.atTime(MORNING)) ? today : today.plusDays(1);
        return Stream.of(agenda.next().orElse(end), morning.atTime(MORNING), end)
                .min(LocalDateTime::compareTo)
                .orElseThrow();
    }

    /** The day's mails; on a day off it is for the product to send none. */
    private void remind() {
        if (clock.time().toLocalTime().equals(MORNING)) {
            periods.openDue();
            rounds.openDue();
            digests.startDue();
            timers.fireDue(Date.from(clock.instant()));
        }
    }

    private void play(LocalDateTime end, Progress progress) {
        while (clock.time().isBefore(end)) {
            var next = next(end);
            if (next.isAfter(clock.time())) {
                time.stop(clock, next);
                remind();
            }
            stage.plan();
            agenda.perform(clock.time());
            stage.plan();
            mail.sendWaiting();
            progress.reached(clock.time());
        }
    }
}
