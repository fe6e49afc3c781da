package vn.tiendo.communereport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Window;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.officialdocument.Appendix;
import vn.tiendo.officialdocument.Block;
import vn.tiendo.officialdocument.Heading;
import vn.tiendo.officialdocument.Kind;
import vn.tiendo.officialdocument.OfficialDocument;
import vn.tiendo.plan.Plan;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Commune;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.UnitKind;

/** What the plan desk drafts between periods: how a plan stands today, and the letter that urges units with overdue tasks. */
@Component
class PlanDocuments {

    private final Organisation organisation;
    private final CountingTasks counting;
    private final OverdueTasks overdue;
    private final Signatories signatories;
    private final Clock clock;

    PlanDocuments(
            Organisation organisation,
            CountingTasks counting,
            OverdueTasks overdue,
            Signatories signatories,
            Clock clock) {
        this.organisation = organisation;
        this.counting = counting;
        this.overdue = overdue;
        this.signatories = signatories;
        this.clock = clock;
    }

    /** The plan desk's unit tells the People's Committee how the plan stands. */
    OfficialDocument summary(Plan plan) {
        var today = VietnamTime.today(clock);
        var commune = organisation.commune(plan.commune());
        var named = CommuneReportDocument.named(commune);
        var desk = UnitKind.VHXH.name();
        var tasks = counting.of(plan.id(), new Window(today.withDayOfYear(1), today));
        return OfficialDocument.draft(
                        Kind.BAO_CAO,
                        Heading.ofUnit(
                                named, organisation.unit(plan.commune(), desk).name()),
                        desk,
                        commune.name(),
                        today.getYear(),
                        "Tình hình thực hiện " + CommuneReportDocument.plan(plan) + "\nđến hết ngày "
                                + VietnamTime.format(today),
                        signatories.ofUnit(plan.commune(), desk, Optional.empty()),
                        "VT")
                .withAddressees(List.of("Ủy ban nhân dân " + named))
                .withBody(summaryOf(plan, tasks, today))
                .withAppendices(
                        List.of(Appendix.landscape("Tình hình thực hiện các nhiệm vụ", ReportTables.tasks(tasks))));
    }

    private List<Block> summaryOf(Plan plan, List<ReportedTask> tasks, LocalDate today) {
        var figures = Figures.of(tasks, List.of());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph("Đến hết ngày " + VietnamTime.format(today) + ", "
                + CommuneReportDocument.plan(plan) + " (" + plan.subject() + ") có "
                + figures.total().all()
                + " nhiệm vụ, đã hoàn thành " + figures.total().completed()
                + CountedSentences.share(
                        figures.total().completed(), figures.total().all()) + ". Cụ thể:"));
        blocks.add(new Block.Title(2, "1. Theo nhóm nhiệm vụ"));
        blocks.add(ReportTables.brief("Nhóm nhiệm vụ", figures.groups(), figures, Optional.empty()));
        blocks.add(new Block.Title(2, "2. Theo đơn vị chủ trì"));
        blocks.add(ReportTables.brief("Đơn vị chủ trì", figures.units(), figures, Optional.empty()));
        blocks.add(new Block.Title(2, "3. Nhiệm vụ quá hạn"));
        var late = overdue.of(plan.id(), today);
        if (late.isEmpty()) {
            blocks.add(new Block.Paragraph("Không có nhiệm vụ quá hạn."));
        }
        late.values().stream()
                .flatMap(List::stream)
                .forEach(task -> blocks.add(new Block.Bullet(task.unit() + ": " + said(task))));
        return blocks;
    }

    private static String said(OverdueTasks.Overdue task) {
        return "nhiệm vụ " + task.number() + " (" + task.title() + "), hạn " + VietnamTime.format(task.due())
                + ", quá hạn " + task.days() + " ngày;";
    }

    /** @throws Refusal if no unit has an overdue task */
    OfficialDocument urging(Plan plan) {
        var late = overdue.of(plan.id(), VietnamTime.today(clock));
        Refusal.unless(!late.isEmpty(), "Không có nhiệm vụ quá hạn nên không cần công văn đôn đốc.");
        var commune = organisation.commune(plan.commune());
        var named = CommuneReportDocument.named(commune);
        return OfficialDocument.draft(
                        Kind.CONG_VAN,
                        Heading.ofCommune(named),
                        "UBND-" + UnitKind.VHXH.name(),
                        commune.name(),
                        VietnamTime.today(clock).getYear(),
                        "đôn đốc thực hiện nhiệm vụ quá hạn theo " + CommuneReportDocument.plan(plan),
                        signatories.expected(plan.commune(), plan.leader()),
                        CommuneReportDocument.ARCHIVE)
                .withAddressees(List.copyOf(late.keySet()))
                .withRecipients(Stream.of("Chủ tịch, các Phó Chủ tịch UBND "
                                + commune.kind().word())
                        .toList())
                .withBody(urgingOf(plan, late, commune));
    }

    private List<Block> urgingOf(Plan plan, Map<String, List<OverdueTasks.Overdue>> late, Commune commune) {
        var named = CommuneReportDocument.named(commune);
        var count = late.values().stream().mapToInt(List::size).sum();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph("Thực hiện " + CommuneReportDocument.plan(plan) + " của Ủy ban nhân dân "
                + named + " (" + plan.subject() + "); qua theo dõi, đến ngày "
                + VietnamTime.format(VietnamTime.today(clock)) + " còn " + count + " nhiệm vụ của " + late.size()
                + " đơn vị đã quá hạn nhưng chưa hoàn thành, cụ thể:"));
        var number = 0;
        for (var unit : late.entrySet()) {
            number++;
            blocks.add(new Block.Title(2, number + ". " + unit.getKey()));
            unit.getValue().forEach(task -> blocks.add(new Block.Bullet(capital(said(task)))));
        }
        blocks.add(new Block.Paragraph("Ủy ban nhân dân " + named
                + " yêu cầu thủ trưởng các đơn vị nêu trên tập trung chỉ đạo hoàn thành nhiệm vụ, cập nhật tiến độ; trường"
                + " hợp có khó khăn, vướng mắc, báo cáo rõ nguyên nhân và đề xuất thời gian hoàn thành, gửi "
                + organisation.unit(plan.commune(), UnitKind.VHXH.name()).name() + " để tổng hợp."));
        return blocks;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
