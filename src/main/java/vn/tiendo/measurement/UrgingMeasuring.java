package vn.tiendo.measurement;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Unit;

/** The plan desk reminds all units that have not signed yet with one click: one mail a person, once a day. */
@Component
class UrgingMeasuring {

    private final MeasuringCase work;
    private final PlanDesk desk;
    private final MeasuringMail mail;
    private final JdbcClient jdbc;

    UrgingMeasuring(MeasuringCase work, PlanDesk desk, MeasuringMail mail, JdbcClient jdbc) {
        this.work = work;
        this.desk = desk;
        this.mail = mail;
        this.jdbc = jdbc;
    }

    /** @return how many units were reminded now; 0 where each had been today */
    @Transactional
    int urge(UUID id, String by) {
        var round = work.rounds.get(id);
        var right = desk.require(by, round.commune);
        var urged = work.measurings.findByRoundOrderByUnit(id).stream()
                .filter(part -> !part.isUnderReview() && !part.isAccepted())
                .filter(part -> urge(round, part, by))
                .toList();
        if (!urged.isEmpty()) {
            var names = String.join("; ", urged.stream().map(work::unitName).toList());
            work.record.note(id, by, right.wording(), "Nhắc " + urged.size() + " đơn vị chưa gửi số liệu", names);
        }
        return urged.size();
    }

    private boolean urge(MeasuringRound round, Measuring part, String by) {
        var told =
                people(part).stream().filter(person -> note(part, person, by)).toList();
        told.forEach(person -> mail.urge(round, part, person));
        return !told.isEmpty();
    }

    /** Who acts for the head, and the officer who enters the figures. */
    private List<Person> people(Measuring part) {
        var heads = work.organisation.acting(part.commune, Unit.headOf(part.unit), work.today()).stream();
        var officer = part.officer().flatMap(work.organisation::person).stream();
        return Stream.concat(heads, officer).distinct().toList();
    }

    private boolean note(Measuring part, Person person, String by) {
        return jdbc.sql(
                                """
                        insert into measuring_urging (measuring, day, person, by, at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(
                                part.id,
                                work.today(),
                                person.username(),
                                by,
                                work.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The last day on which each unit of a round was reminded by hand, by its part. */
    Map<UUID, LocalDate> last(UUID round) {
        return jdbc
                .sql(
                        """
                        select u.measuring, max(u.day) as day from measuring_urging u
                        join measuring g on g.id = u.measuring where g.round = ? group by 1""")
                .param(round)
                .query((row, number) ->
                        Map.entry(row.getObject("measuring", UUID.class), row.getObject("day", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
