package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.datafile.DataFile;
import vn.tiendo.indicator.IndicatorTable;
import vn.tiendo.intake.Extraction;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedIndicator;
import vn.tiendo.intake.extracted.ExtractedPlan;
import vn.tiendo.intake.extracted.ExtractedTask;
import vn.tiendo.unit.Commune;
import vn.tiendo.unit.CommuneKind;

/** A plan that goes out as a spreadsheet comes back in as it was: every word of the letter, every cell of every row. */
class PlanWorkbookTests {

    private static final Commune COMMUNE = new Commune("x", "An Lão", CommuneKind.XA, "Hải Phòng");

    @TempDir
    Path folder;

    @Test
    void thePlanOfTheDemonstrationComesBackAsItWentOut() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/sample/an-lao/plan.yaml"))) {
            comesBackAsItWentOut(
                    DataFile.read(file, PlanFile.class, "mẫu").orElseThrow().plan());
        }
    }

    @Test
    void subRowsNotesAndColumnsOfTheirOwnComeBackToo() throws IOException {
        var parent = task("1", "", "Tăng cường số hóa hồ sơ:", "Phòng VHXH", "", "", Map.of("Văn bản căn cứ", "KH 12"));
        var first = task("1", "a", "Số hóa hồ sơ hộ tịch", "", "Báo cáo", "6/2026", Map.of());
        var second = task("1", "b", "Số hóa hồ sơ đất đai", "", "CSDL (nếu có)", "Quý IV/2026", Map.of());
        var other = task("2", "", "Mở lớp kỹ năng số", "Các trường THCS", "Kế hoạch", "Thường xuyên", Map.of());
        comesBackAsItWentOut(plan(List.of(
                new PlanFile.Appendix(
                        "PHỤ LỤC I: NHIỆM VỤ CỦA NĂM",
                        List.of(
                                new PlanFile.Group("I", "Hạ tầng", List.of(parent, first, second)),
                                new PlanFile.Group("II", "Con người", List.of(other)))),
                new PlanFile.Appendix(
                        "PHỤ LỤC II: NHIỆM VỤ KHÁC",
                        List.of(new PlanFile.Group(PlanFile.Group.NONE, "Việc khác", List.of(other)))))));
    }

    @Test
    void tablesOfIndicatorsComeBackWithEachTargetOfEachYear() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/sample/chi-minh/plan.yaml"))) {
            var plan = DataFile.read(file, PlanFile.class, "mẫu").orElseThrow().plan();

            assertThat(writtenAndRead(plan).appendices().stream()
                            .flatMap(appendix -> appendix.indicators().stream())
                            .map(PlanWorkbookTests::cells))
                    .containsExactlyElementsOf(plan.indicatorTables().stream()
                            .flatMap(table -> table.rows().stream())
                            .map(PlanWorkbookTests::cells)
                            .toList());
        }
    }

    private static List<Object> cells(ExtractedIndicator row) {
        var targets = new TreeMap<Integer, String>();
        row.targets().forEach(target -> targets.put(target.year().orElseThrow(), target.text()));
        return List.of(
                row.number(),
                row.title(),
                row.unit().orElse(""),
                row.lead(),
                row.coordinating(),
                row.heading(),
                targets);
    }

    private static List<Object> cells(IndicatorTable.Row row) {
        return List.of(
                row.number(),
                row.title(),
                Optional.ofNullable(row.unit()).orElse(""),
                row.leadCell(),
                row.coordinatingCell(),
                row.isHeading(),
                row.cells());
    }

    private static PlanFile.Task task(
            String number,
            String subRow,
            String title,
            String lead,
            String output,
            String deadline,
            Map<String, String> extra) {
        return new PlanFile.Task(
                number,
                subRow,
                title,
                lead,
                "Các đơn vị liên quan",
                output,
                deadline,
                null,
                "Việc trọng tâm",
                null,
                extra);
    }

    private static PlanFile.PlanPart plan(List<PlanFile.Appendix> appendices) {
        return new PlanFile.PlanPart(
                "x",
                "21/KH-UBND",
                LocalDate.of(2026, 2, 5),
                null,
                "Ứng dụng công nghệ số trên địa bàn xã năm 2026",
                List.of("Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;"),
                "74/KH-UBND",
                new PlanFile.Signatory("Đỗ Văn Khang", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                List.of("UBND thành phố", "Các phòng, đơn vị thuộc UBND xã"),
                "PCT",
                new PlanFile.Regime("vào ngày 18 hàng tháng", "vào ngày 20 hàng tháng"),
                null,
                appendices,
                null);
    }

    private void comesBackAsItWentOut(PlanFile.PlanPart plan) throws IOException {
        var read = writtenAndRead(plan);

        assertThat(read.appendices()).extracting(ExtractedAppendix::title).isEqualTo(titles(plan));
        assertThat(rows(read)).isEqualTo(rows(plan));
        assertThat(letter(read.letter())).isEqualTo(letter(plan));
    }

    private ExtractedPlan writtenAndRead(PlanFile.PlanPart plan) throws IOException {
        var file = folder.resolve("plan.xlsx");
        try (var out = Files.newOutputStream(file)) {
            PlanWorkbook.write(plan, COMMUNE, out);
        }
        return new Extraction(ShippedCalendar.calendar()).extract(file);
    }

    private static List<String> titles(PlanFile.PlanPart plan) {
        var titles = new ArrayList<String>();
        plan.appendices()
                .forEach(appendix -> titles.add(Optional.ofNullable(appendix.title())
                        .filter(title -> !title.isBlank())
                        .orElse("PHỤ LỤC " + (titles.size() + 1))));
        return titles;
    }

    private static List<List<String>> rows(ExtractedPlan plan) {
        return plan.appendices().stream()
                .flatMap(appendix -> appendix.tasks().stream())
                .map(PlanWorkbookTests::row)
                .toList();
    }

    private static List<String> row(ExtractedTask task) {
        return List.of(
                task.group(),
                task.parent().map(parent -> parent + " sub").orElse(task.number()),
                task.title(),
                task.lead(),
                task.coordinating(),
                task.output(),
                task.deadline(),
                task.responsible().orElse(""),
                task.note().orElse(""),
                task.extra().values().stream()
                        .filter(cell -> !cell.isBlank())
                        .toList()
                        .toString());
    }

    private static List<List<String>> rows(PlanFile.PlanPart plan) {
        return plan.appendices().stream()
                .flatMap(appendix -> appendix.groups().stream())
                .flatMap(group -> group.tasks().stream().map(task -> row(group, task)))
                .toList();
    }

    private static List<String> row(PlanFile.Group group, PlanFile.Task task) {
        return List.of(
                group.number().equals(PlanFile.Group.NONE) ? "" : group.number(),
                PlanFile.Task.cell(task.subRow()).isEmpty() ? task.number() : task.number() + " sub",
                task.title(),
                PlanFile.Task.cell(task.lead()),
                PlanFile.Task.cell(task.coordinating()),
                PlanFile.Task.cell(task.output()),
                PlanFile.Task.cell(task.deadline()),
                PlanFile.Task.cell(task.responsible()),
                PlanFile.Task.cell(task.note()),
                Stream.concat(
                                Stream.ofNullable(task.resources()).map(PlanFile.Resources::text),
                                task.extras().values().stream())
                        .toList()
                        .toString());
    }

    private static List<Object> letter(ExtractedPlan.Letter letter) {
        return List.of(
                letter.subject(),
                letter.number(),
                letter.date(),
                letter.legalBases(),
                letter.replaces(),
                letter.signatory().name(),
                letter.recipients(),
                letter.regime().unitReport(),
                letter.regime().communeReport());
    }

    private static List<Object> letter(PlanFile.PlanPart plan) {
        var signatory = Optional.ofNullable(plan.signatory());
        var regime = Optional.ofNullable(plan.regime());
        return List.of(
                plan.subject(),
                Optional.ofNullable(plan.number()),
                Optional.ofNullable(plan.date()),
                plan.bases(),
                Optional.ofNullable(plan.replaces()),
                signatory.map(PlanFile.Signatory::name),
                plan.receivers(),
                regime.map(PlanFile.Regime::unitReport),
                regime.map(PlanFile.Regime::communeReport));
    }
}
