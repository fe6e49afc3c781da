package vn.tiendo.plan;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.datafile.ExtraCells;
import vn.tiendo.indicator.StoringIndicators;

/** The rows of a draft: each cell as written, with what it was read as and what is doubted. */
@Repository
class DraftRows {

    private final JdbcClient jdbc;
    private final TaskReading reading;
    private final Regimes regimes;
    private final StoringIndicators indicators;
    private final Clock clock;

    DraftRows(JdbcClient jdbc, TaskReading reading, Regimes regimes, StoringIndicators indicators, Clock clock) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.regimes = regimes;
        this.indicators = indicators;
        this.clock = clock;
    }

    UUID add(PlanFile.PlanPart part) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into plan (id, commune, subject, leader, created_at) values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        part.commune(),
                        part.subject(),
                        part.leader(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        write(id, part);
        return id;
    }

    void replace(UUID plan, PlanFile.PlanPart part) {
        jdbc.sql("delete from planned_task where plan = ?").param(plan).update();
        jdbc.sql("delete from plan_group where plan = ?").param(plan).update();
        jdbc.sql("delete from plan_appendix where plan = ?").param(plan).update();
        write(plan, part);
    }

    private void write(UUID plan, PlanFile.PlanPart part) {
        writeHead(plan, part);
        regimes.read(plan, regimes(part));
        indicators.replace(plan, part.commune(), part.indicatorTables(), reading.ofIndicators(part));
        var place = 0;
        for (var appendix = 0; appendix < part.appendices().size(); appendix++) {
            saveAppendix(plan, appendix + 1, part.appendices().get(appendix));
            for (var group : part.appendices().get(appendix).groups()) {
                saveGroup(plan, appendix + 1, group, place++);
                for (var task : group.tasks()) {
                    saveTask(plan, part, appendix + 1, group.number(), task, place++);
                }
            }
        }
    }

    private void writeHead(UUID plan, PlanFile.PlanPart part) {
        var signatory = Optional.ofNullable(part.signatory());
        var regime = Optional.ofNullable(part.regime());
        jdbc.sql(
                        """
                        update plan set number = :number, issued_on = :issuedOn, year = :year, subject = :subject,
                            legal_bases = :bases, replaces = :replaces, signatory_name = :signatory,
                            signatory_authority = :authority, signatory_position = :position, recipients = :recipients,
                            leader = :leader, unit_report = :unitReport, commune_report = :communeReport,
                            annual_date = :annualDate
                        where id = :id""")
                .param("id", plan)
                .param("number", part.number())
                .param("issuedOn", part.date())
                .param("year", part.year())
                .param("subject", part.subject())
                .param("bases", part.bases().toArray(String[]::new))
                .param("replaces", part.replaces())
                .param("signatory", signatory.map(PlanFile.Signatory::name).orElse(null))
                .param("authority", signatory.map(PlanFile.Signatory::authority).orElse(null))
                .param("position", signatory.map(PlanFile.Signatory::position).orElse(null))
                .param("recipients", part.receivers().toArray(String[]::new))
                .param("leader", part.leader())
                .param("unitReport", regime.map(PlanFile.Regime::unitReport).orElse(null))
                .param(
                        "communeReport",
                        regime.map(PlanFile.Regime::communeReport).orElse(null))
                .param("annualDate", part.annualDate())
                .update();
    }

    private void saveAppendix(UUID plan, int number, PlanFile.Appendix appendix) {
        jdbc.sql("insert into plan_appendix (plan, number, title) values (?, ?, ?)")
                .params(plan, number, Objects.requireNonNullElse(appendix.title(), ""))
                .update();
    }

    private static List<ReportingRegime> regimes(PlanFile.PlanPart part) {
        return Optional.ofNullable(part.regime())
                .map(written -> RegimeText.read(written.unitReport(), written.communeReport()))
                .orElse(List.of());
    }

    private void saveGroup(UUID plan, int appendix, PlanFile.Group group, int place) {
        jdbc.sql("insert into plan_group (plan, appendix, number, title, place) values (?, ?, ?, ?, ?)")
                .params(plan, appendix, group.number(), group.title(), place)
                .update();
    }

    private void saveTask(
            UUID plan, PlanFile.PlanPart part, int appendix, String group, PlanFile.Task task, int place) {
        var read = reading.read(part, task);
        var means = Optional.ofNullable(task.resources());
        jdbc.sql(
                        """
                        insert into planned_task (id, plan, commune, appendix, group_number, number, sub_row, place, title,
                            lead, lead_units, coordinating, coordinating_units, coordinating_concerned, output,
                            output_types, optional_outputs, deadline, deadline_class, due, repeats, responsible,
                            responsible_position, resources, resources_amount, resources_source, note, extra, doubts)
                        values (:id, :plan, :commune, :appendix, :group, :number, :subRow, :place, :title,
                            :lead, :leadUnits, :coordinating, :coordinatingUnits, :concerned, :output,
                            :types, :optional, :deadline, :class, :due, :repeats, :responsible,
                            :position, :resources, :amount, :source, :note, cast(:extra as jsonb), :doubts)""")
                .param("id", UUID.randomUUID())
                .param("plan", plan)
                .param("commune", part.commune())
                .param("appendix", appendix)
                .param("group", group)
                .param("number", task.number())
                .param("subRow", Objects.requireNonNullElse(task.subRow(), ""))
                .param("place", place)
                .param("title", task.title())
                .param("lead", PlanFile.Task.cell(task.lead()))
                .param("leadUnits", read.leadUnits().toArray(String[]::new))
                .param("coordinating", PlanFile.Task.cell(task.coordinating()))
                .param("coordinatingUnits", read.coordinatingUnits().toArray(String[]::new))
                .param("concerned", read.concerned())
                .param("output", PlanFile.Task.cell(task.output()))
                .param("types", names(read.output().types()))
                .param("optional", names(read.output().optionalTypes()))
                .param("deadline", PlanFile.Task.cell(task.deadline()))
                .param("class", read.deadline().kind().name())
                .param("due", due(read))
                .param("repeats", read.deadline().repeats())
                .param("responsible", task.responsible())
                .param("position", read.responsiblePosition().orElse(null))
                .param("resources", means.map(PlanFile.Resources::text).orElse(null))
                .param("amount", means.map(PlanFile.Resources::amount).orElse(null))
                .param("source", means.map(PlanFile.Resources::source).orElse(null))
                .param("note", task.note())
                .param("extra", ExtraCells.json(task.extras()))
                .param("doubts", read.doubts().toArray(String[]::new))
                .update();
    }

    private static String[] names(Set<OutputType> types) {
        return types.stream().map(Enum::name).toArray(String[]::new);
    }

    private static java.time.@Nullable LocalDate due(TaskReading.Read read) {
        return read.deadline().due().orElse(null);
    }
}
