package vn.tiendo.measurement;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person does and sees on the pages of indicators, for tests of what follows from it. */
public record Measured(ApplicationContext application, String username) {

    /** A row of a plan's table. @param targets "2026 GE 80", each with its part after a blank where it has one */
    public static UUID add(JdbcClient jdbc, UUID plan, String number, String title, String unit, String... targets) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into indicator_table (plan, number, title) values (?, 1, 'Phụ lục chỉ tiêu') on conflict do nothing")
                .param(plan)
                .update();
        jdbc.sql(
                        """
                        insert into indicator (id, plan, commune, table_number, group_number, number, place, heading, title,
                            unit_of_measure, lead, lead_units, coordinating, coordinating_units)
                        select ?, id, commune, 1, 'I', ?, (select count(*) from indicator where plan = p.id), false, ?, '%', ?,
                            string_to_array(?, ','), '', '{}' from plan p where id = ?""")
                .params(id, number, title, unit, unit, plan)
                .update();
        for (var i = 0; i < targets.length; i++) {
            var cells = targets[i].split(" ", 4);
            jdbc.sql("insert into indicator_target (indicator, place, year, comparator, value, applies_to, text) values"
                            + " (?, ?, ?::int, ?, ?::numeric, ?, ?)")
                    .params(
                            id,
                            i,
                            cells[0],
                            cells[1],
                            cells[1].equals("TEXT") ? null : cells[2],
                            cells.length > 3 ? cells[3] : "",
                            cells[2])
                    .update();
        }
        return id;
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public void openDue() {
        bean(OpeningRounds.class).openDue();
    }

    public UUID open(UUID plan, int year, String due, String reason) {
        return bean(OpeningByHand.class).open(plan, year, LocalDate.parse(due), reason, username);
    }

    /** "năm 2026, hạn 2026-11-27, đang đo", the latest first. */
    public List<String> rounds(UUID plan) {
        return bean(MeasuringRounds.class).findByPlanOrderByYearDescNumberDesc(plan).stream()
                .map(round -> round.called() + ", hạn " + round.due + ", " + round.state.wording())
                .toList();
    }

    public UUID round(UUID plan) {
        return bean(MeasuringRounds.class)
                .findByPlanOrderByYearDescNumberDesc(plan)
                .get(0)
                .id;
    }

    public UUID part(UUID round, String unit) {
        return bean(Measurings.class).findByRoundOrderByUnit(round).stream()
                .filter(part -> part.unit.equals(unit))
                .findFirst()
                .orElseThrow()
                .id;
    }

    public String state(UUID part) {
        return bean(Measurings.class).get(part).state.wording();
    }

    public boolean mayRead(UUID part) {
        return bean(MeasuringAccess.class).mayReadMeasuring(part, username);
    }

    public boolean mayWrite(UUID part) {
        return bean(MeasuringAccess.class).mayWrite(bean(Measurings.class).get(part), username);
    }

    public UUID line(UUID part, UUID indicator, String name) {
        return bean(MeasuringLines.class).of(part).stream()
                .filter(line ->
                        line.indicator().equals(indicator) && line.part().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Types one line as the page sends it: "gia-tri=87,5", "nguon=…", "tra-loi=MET". */
    public void type(UUID part, UUID line, String... fields) {
        var seen = bean(MeasuringLines.class).of(part).stream()
                .filter(one -> one.id().equals(line))
                .findFirst()
                .orElseThrow()
                .entry();
        Map<String, String> typed =
                new HashMap<>(Map.of(line + ".ky", seen.period().written()));
        for (var field : fields) {
            var cells = field.split("=", 2);
            typed.put(line + "." + cells[0], cells[1]);
        }
        bean(SavingMeasurements.class).save(part, line, seen.mark(), new TypedLine(line, typed).entry(), username);
    }

    public void attach(UUID part, String name, InputStream content, boolean forAll) {
        bean(SavingMeasurements.class).attach(part, name, content, forAll, username);
    }

    public void handInAndSign(UUID part) {
        bean(SubmittingMeasurements.class).handInAndSign(part, username);
    }

    public void review(UUID part, Map<UUID, String> reasons) {
        bean(SubmittingMeasurements.class).review(part, reasons, username);
    }

    public void correct(UUID part, String reason, UUID... lines) {
        bean(CorrectingMeasurements.class).correct(part, Set.of(lines), reason, username);
    }

    public int urge(UUID round) {
        return bean(UrgingMeasuring.class).urge(round, username);
    }

    /** "I.1 đạt: 87,5 % (năm 2026)" of every indicator. */
    public List<String> results(UUID plan, int year) {
        return bean(IndicatorResults.class).of(plan, year).stream()
                .map(one -> one.indicator().numbering() + " "
                        + one.achievement().wording()
                        + (one.values().isEmpty() ? "" : ": " + one.values())
                        + (one.trends().isEmpty() ? "" : ", " + one.trends()))
                .toList();
    }

    /** "1 bản 2 đã chấp nhận: 88 %", the newest first. */
    public List<String> versions(UUID indicator) {
        return bean(MeasuringLines.class).versions(indicator, 100).stream()
                .map(line -> "bản " + line.version().number() + " "
                        + line.version().state().wording() + ": "
                        + line.entry().answer().orElseThrow().inWords("%"))
                .toList();
    }

    public List<String> record(UUID subject) {
        return bean(MeasuringRecord.class).of(subject, 100).stream()
                .map(entry -> entry.event())
                .toList();
    }

    /** The numbers of the rows on the list's page, narrowed by the fields of its form. */
    public List<String> list(String commune, Map<String, String> asked) {
        var reader = bean(vn.tiendo.unit.Organisation.class).person(username).orElseThrow();
        return bean(IndicatorList.Builder.class).of(reader, commune, IndicatorQuery.of(asked), 100).rows().stream()
                .map(row -> row.number()
                        + row.contradictions().stream()
                                .map(other -> " ↔ " + other.number())
                                .collect(Collectors.joining()))
                .toList();
    }
}
