package vn.tiendo.communereport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.officialdocument.Appendix;
import vn.tiendo.officialdocument.Block;
import vn.tiendo.officialdocument.Heading;
import vn.tiendo.officialdocument.Kind;
import vn.tiendo.officialdocument.OfficialDocument;
import vn.tiendo.officialdocument.OfficialDocuments;
import vn.tiendo.officialdocument.Signature;
import vn.tiendo.officialdocument.SpreadsheetAnnex;
import vn.tiendo.plan.Plan;
import vn.tiendo.unit.Commune;

/** The commune's report as the document that is signed and sent, with the table of tasks as its landscape annex. */
@Component
class CommuneReportDocument {

    static final String ARCHIVE = "VT, VHXH";

    private final CommuneReportCase work;
    private final Recipients recipients;
    private final Signatories signatories;
    private final OfficialDocuments documents;

    CommuneReportDocument(
            CommuneReportCase work, Recipients recipients, Signatories signatories, OfficialDocuments documents) {
        this.work = work;
        this.recipients = recipients;
        this.signatories = signatories;
        this.documents = documents;
    }

    byte[] word(ReportContent content) {
        return documents.word(content.report().commune, of(content));
    }

    Optional<byte[]> pdf(ReportContent content) {
        return documents.pdf(word(content));
    }

    byte[] spreadsheet(ReportContent content) {
        return SpreadsheetAnnex.of(
                annexTitle(content.report()), ReportTables.tasks(content.data().tasks()));
    }

    private OfficialDocument of(ReportContent content) {
        var report = content.report();
        var commune = work.organisation.commune(report.commune);
        var draft = OfficialDocument.draft(
                        Kind.BAO_CAO,
                        Heading.ofCommune(named(commune)),
                        "UBND",
                        commune.name(),
                        content.data().period().year(),
                        subject(report),
                        signature(report),
                        ARCHIVE)
                .withAddressees(recipients.of(content.data().plan().id()).stream()
                        .map(Recipients.Recipient::name)
                        .toList())
                .withRecipients(copies(commune))
                .withBody(body(content, commune))
                .withAppendices(appendices(content));
        return report.issue()
                .map(issue -> draft.withNumber(issue.number(), issue.date()))
                .orElse(draft);
    }

    private List<Appendix> appendices(ReportContent content) {
        var data = content.data();
        var all = new ArrayList<>(List.of(
                ReportTables.allFigures(data.period().called(), data.figures(), data.before()),
                Appendix.landscape(annexTitle(content.report()), ReportTables.tasks(data.tasks()))));
        if (!data.indicators().isEmpty()) {
            all.add(ReportTables.indicators(data.period().window().last().getYear(), data.indicators()));
        }
        return all;
    }

    /** "xã An Lão". */
    static String named(Commune commune) {
        return commune.kind().word() + " " + commune.name();
    }

    static List<String> copies(Commune commune) {
        var word = commune.kind().word();
        return List.of("Thường trực Đảng ủy, Thường trực HĐND " + word, "Chủ tịch, các Phó Chủ tịch UBND " + word);
    }

    private Signature signature(CommuneReport report) {
        return Optional.ofNullable(report.signedBy)
                .map(by -> new Signature(List.of(report.signedAuthority), work.organisation.nameOf(by)))
                .orElseGet(() ->
                        signatories.expected(report.commune, work.plan(report).leader()));
    }

    private String subject(CommuneReport report) {
        return (report.isSupplement() ? "Bổ sung kết quả" : "Kết quả") + " thực hiện " + plan(work.plan(report)) + "\n"
                + work.periods.get(report.period).called();
    }

    /** "Kế hoạch số 36/KH-UBND ngày 10/06/2026". */
    static String plan(Plan plan) {
        return "Kế hoạch"
                + plan.number().map(number -> " số " + number).orElse("")
                + plan.issuedOn().map(day -> " ngày " + VietnamTime.format(day)).orElse("");
    }

    private String annexTitle(CommuneReport report) {
        return "Tình hình thực hiện các nhiệm vụ "
                + work.periods.get(report.period).called();
    }

    /** As a mail or a record names it. */
    String cited(CommuneReport report) {
        var issue = report.issue()
                .map(given -> " số %02d/BC-UBND ngày %s".formatted(given.number(), VietnamTime.format(given.date())))
                .orElse("");
        return (report.isSupplement() ? "Báo cáo bổ sung" : "Báo cáo") + issue + " về kết quả thực hiện "
                + plan(work.plan(report)) + ", "
                + work.periods.get(report.period).called();
    }

    /** Without ending; fit for a file. */
    String fileName(CommuneReport report) {
        var number = report.issue()
                .map(given -> " %02d-BC-UBND".formatted(given.number()))
                .orElse("");
        return "Báo cáo" + number + " " + work.called(report).replaceAll("[/\\\\]", "-");
    }

    private List<Block> body(ReportContent content, Commune commune) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(opening(content, commune)));
        content.parts().forEach(part -> blocks.addAll(section(content, part)));
        blocks.add(new Block.Paragraph(
                "Trên đây là báo cáo kết quả thực hiện " + plan(content.data().plan()) + " "
                        + content.data().period().called() + " của Ủy ban nhân dân " + named(commune)));
        return blocks;
    }

    private static String opening(ReportContent content, Commune commune) {
        var window = content.data().period().window();
        return "Thực hiện " + plan(content.data().plan()) + " của Ủy ban nhân dân " + named(commune) + " ("
                + content.data().plan().subject() + "), Ủy ban nhân dân " + named(commune) + " báo cáo kết quả "
                + content.data().period().called() + ", số liệu từ ngày " + VietnamTime.format(window.first())
                + " đến hết ngày " + VietnamTime.format(window.last()) + ", như sau:";
    }

    private static List<Block> section(ReportContent content, ReportContent.Part part) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(1, part.section().heading()));
        part.counted().forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        var figures = content.data().figures();
        if (part.section() == Section.RESULTS) {
            blocks.add(ReportTables.brief(
                    "Nhóm nhiệm vụ", figures.groups(), figures, content.data().before()));
        }
        if (part.section() == Section.ASSESSMENT) {
            blocks.add(ReportTables.brief("Đơn vị chủ trì", figures.units(), figures, Optional.empty()));
            blocks.add(ReportTables.chart(figures));
        }
        blocks.addAll(Written.blocks(part.text()));
        return blocks;
    }
}
