package vn.tiendo.communereport;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.officialdocument.Appendix;
import vn.tiendo.officialdocument.Block;
import vn.tiendo.officialdocument.Heading;
import vn.tiendo.officialdocument.Kind;
import vn.tiendo.officialdocument.OfficialDocument;
import vn.tiendo.plan.Plans;
import vn.tiendo.report.Periods;
import vn.tiendo.report.SignedReports;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.UnitKind;

/** A unit's own report as a document of the unit, signed by its head or in the head's place. */
@Component
class UnitReportDocument {

    private final Periods periods;
    private final Plans plans;
    private final Organisation organisation;
    private final Signatories signatories;

    UnitReportDocument(Periods periods, Plans plans, Organisation organisation, Signatories signatories) {
        this.periods = periods;
        this.plans = plans;
        this.organisation = organisation;
        this.signatories = signatories;
    }

    String fileName(SignedReports.Report report) {
        return "Báo cáo " + periods.get(report.period()).called().replace('/', '-') + " "
                + organisation.unit(report.commune(), report.unit()).name();
    }

    OfficialDocument of(SignedReports.Report report) {
        var period = periods.get(report.period());
        var commune = organisation.commune(report.commune());
        var unit = organisation.unit(report.commune(), report.unit());
        var desk = organisation.unit(report.commune(), UnitKind.VHXH.name()).name();
        var plan = CommuneReportDocument.plan(plans.get(period.plan()));
        return OfficialDocument.draft(
                        Kind.BAO_CAO,
                        Heading.ofUnit(CommuneReportDocument.named(commune), unit.name()),
                        unit.code(),
                        commune.name(),
                        period.year(),
                        "Kết quả thực hiện " + plan + "\n" + period.called(),
                        signatories.ofUnit(report.commune(), report.unit(), report.signedBy()),
                        "VT")
                .withAddressees(List.of(
                        unit.code().equals(UnitKind.VHXH.name())
                                ? "Ủy ban nhân dân " + CommuneReportDocument.named(commune)
                                : desk))
                .withBody(body(report, period, plan, unit.name()))
                .withAppendices(List.of(Appendix.landscape("Kết quả từng nhiệm vụ", table(report.lines()))));
    }

    private static List<Block> body(SignedReports.Report report, Periods.Period period, String plan, String unit) {
        var led = report.lines().stream().filter(SignedReports.Line::leads).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(unit + " báo cáo kết quả thực hiện " + plan + " " + period.called()
                + ", số liệu từ ngày " + VietnamTime.format(period.window().first()) + " đến hết ngày "
                + VietnamTime.format(period.window().last()) + ": chủ trì " + led.size() + " nhiệm vụ, phối hợp "
                + (report.lines().size() - led.size()) + " nhiệm vụ."));
        part(blocks, "1. Kết quả thực hiện", report.lines(), SignedReports.Line::results);
        part(blocks, "2. Khó khăn, vướng mắc, kiến nghị", report.lines(), SignedReports.Line::obstacles);
        part(blocks, "3. Nhiệm vụ kỳ tới", report.lines(), SignedReports.Line::next);
        return blocks;
    }

    private static void part(
            List<Block> blocks,
            String title,
            List<SignedReports.Line> lines,
            java.util.function.Function<SignedReports.Line, String> words) {
        blocks.add(new Block.Title(2, title));
        var told = lines.stream().filter(line -> !words.apply(line).isBlank()).toList();
        if (told.isEmpty()) {
            blocks.add(new Block.Paragraph("Không phát sinh."));
        }
        told.forEach(line -> blocks.add(new Block.Bullet("Nhiệm vụ " + line.group() + "." + line.number()
                + (line.leads() ? "" : " (phối hợp)") + ": "
                + words.apply(line).strip().replaceAll("\\s*\\R\\s*", "; "))));
    }

    private static Block.Table table(List<SignedReports.Line> lines) {
        var columns = List.of(
                new Block.Column("TT", 6, Block.Align.CENTRE),
                new Block.Column("Nhiệm vụ", 28, Block.Align.LEFT),
                new Block.Column("Vai trò", 9, Block.Align.CENTRE),
                new Block.Column("Thời hạn", 11, Block.Align.CENTRE),
                new Block.Column("Kết quả trong kỳ", 28, Block.Align.LEFT),
                new Block.Column("Tiến độ (%)", 8, Block.Align.CENTRE),
                new Block.Column("Tình trạng", 13, Block.Align.LEFT),
                new Block.Column("Tài liệu", 16, Block.Align.LEFT));
        return new Block.Table(
                columns,
                lines.stream()
                        .map(line -> Block.Row.of(
                                line.group() + "." + line.number(),
                                line.title(),
                                line.leads() ? "chủ trì" : "phối hợp",
                                line.due().map(VietnamTime::format).orElse(""),
                                line.nothing() && line.results().isBlank() ? "Không phát sinh" : line.results(),
                                "" + line.percent(),
                                line.state() + ", " + line.lateness(),
                                line.documents()))
                        .toList());
    }
}
