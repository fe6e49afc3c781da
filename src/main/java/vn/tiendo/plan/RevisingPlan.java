package vn.tiendo.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.CellText;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;

/** What a plan in force says of itself becomes what an amending plan says: subject, leader, reporting, yearly date. */
@Component
public class RevisingPlan {

    /** "Sửa đổi, bổ sung Kế hoạch số …" is the amending document's own title, and never the plan's. */
    private static final Pattern TITLE_OF_AN_AMENDMENT =
            Pattern.compile("(?ius)(?:kế hoạch |về (?:việc )?)?(?:sửa đổi|điều chỉnh|bổ sung)[, ].*kế hoạch.*");

    private final Plans plans;
    private final Regimes regimes;
    private final FollowingRegimes following;
    private final PlanRecord record;
    private final IssuerRight issuer;
    private final Organisation organisation;
    private final JdbcClient jdbc;
    private final Clock clock;

    RevisingPlan(
            Plans plans,
            Regimes regimes,
            FollowingRegimes following,
            PlanRecord record,
            IssuerRight issuer,
            Organisation organisation,
            JdbcClient jdbc,
            Clock clock) {
        this.plans = plans;
        this.regimes = regimes;
        this.following = following;
        this.record = record;
        this.issuer = issuer;
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One thing as it stood and as it is to stand, in words. */
    public record Change(PlanDetail detail, String before, String after) {}

    /** What an amending plan says otherwise; what it leaves out stays as it is. */
    public List<Change> differences(UUID running, UUID amending) {
        var before = plans.get(running);
        var after = plans.get(amending);
        return Stream.of(
                        new Change(PlanDetail.SUBJECT, before.subject(), subject(before, after)),
                        new Change(PlanDetail.LEADER, leader(before), leader(after)),
                        said(PlanDetail.UNIT_REPORT, before.unitReport(), after.unitReport()),
                        said(PlanDetail.COMMUNE_REPORT, before.communeReport(), after.communeReport()),
                        new Change(
                                PlanDetail.REGIME,
                                wording(regimes.of(running)),
                                wording(following.after(before, after))),
                        said(
                                PlanDetail.ANNUAL_DATE,
                                before.annualDate().map(AnnualDate::written),
                                after.annualDate().map(AnnualDate::written)))
                .filter(change -> !CellText.clean(change.before()).equals(CellText.clean(change.after())))
                .toList();
    }

    /**
     * Stores these differences, with an entry in the plan's record.
     *
     * @param document the amending plan in words
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(UUID running, UUID amending, String by, String document) {
        var changes = differences(running, amending);
        if (changes.isEmpty()) {
            return;
        }
        var before = plans.get(running);
        var after = plans.get(amending);
        var taken = following.after(before, after);
        regimes.replace(running, taken);
        store(running, amending, subject(before, after));
        record.note(before, by, issuer.of(after, by), "Điều chỉnh theo " + document, told(changes));
    }

    private void store(UUID running, UUID amending, String subject) {
        jdbc.sql(
                        """
                        update plan p set subject = :subject, leader = d.leader,
                            unit_report = coalesce(d.unit_report, p.unit_report),
                            commune_report = coalesce(d.commune_report, p.commune_report),
                            annual_date = coalesce(d.annual_date, p.annual_date)
                        from plan d where p.id = :running and d.id = :amending""")
                .param("subject", subject)
                .param("running", running)
                .param("amending", amending)
                .update();
    }

    private static String subject(Plan running, Plan amending) {
        return TITLE_OF_AN_AMENDMENT.matcher(amending.subject().strip()).matches()
                ? running.subject()
                : amending.subject();
    }

    /** A commune has several vice-chairs: the title alone does not tell them apart. */
    private String leader(Plan plan) {
        var people = organisation.acting(plan.commune(), plan.leader(), VietnamTime.today(clock)).stream()
                .map(Person::name)
                .collect(Collectors.joining(", "));
        var title = organisation
                .position(plan.commune(), plan.leader())
                .map(Position::title)
                .orElse(plan.leader());
        return people.isEmpty() ? title + " (" + plan.leader() + ")" : title + " (" + people + ")";
    }

    private static Change said(PlanDetail detail, Optional<String> before, Optional<String> after) {
        return new Change(detail, before.orElse(""), after.or(() -> before).orElse(""));
    }

    private static String wording(List<Regimes.Stored> regimes) {
        return regimes.stream().map(stored -> stored.regime().wording()).collect(Collectors.joining("\n"));
    }

    private static String told(List<Change> changes) {
        return changes.stream()
                .map(change -> change.detail().caption() + ": "
                        + (change.before().isEmpty() ? "(trống)" : change.before()) + " → " + change.after())
                .collect(Collectors.joining("\n"));
    }
}
