package vn.tiendo.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.communereport.Signatories;
import vn.tiendo.officialdocument.Appendix;
import vn.tiendo.officialdocument.Block;
import vn.tiendo.officialdocument.Heading;
import vn.tiendo.officialdocument.Kind;
import vn.tiendo.officialdocument.OfficialDocument;
import vn.tiendo.officialdocument.OfficialDocuments;
import vn.tiendo.officialdocument.Signature;
import vn.tiendo.plan.Plan;

/** The conclusion as the notice that the commune issues: general words, what was demanded, and all findings in a landscape annex. */
@Component
class ConclusionDocument {

    private final InspectionCase work;
    private final Signatories signatories;
    private final OfficialDocuments documents;

    ConclusionDocument(InspectionCase work, Signatories signatories, OfficialDocuments documents) {
        this.work = work;
        this.signatories = signatories;
        this.documents = documents;
    }

    /** Without ending; fit for a file. */
    String fileName(Inspection inspection) {
        return "Thông báo kết luận "
                + inspection.called().toLowerCase(java.util.Locale.ROOT).replace('/', '-');
    }

    byte[] word(Inspection inspection) {
        return documents.word(inspection.commune, of(inspection));
    }

    private OfficialDocument of(Inspection inspection) {
        var commune = work.organisation.commune(inspection.commune);
        var plan = work.plan(inspection);
        var named = commune.kind().word() + " " + commune.name();
        return OfficialDocument.draft(
                        Kind.THONG_BAO,
                        Heading.ofCommune(named),
                        "UBND",
                        commune.name(),
                        work.today().getYear(),
                        "Kết luận kiểm tra " + inspection.kind.wording() + " việc thực hiện " + cited(plan),
                        signature(inspection, plan),
                        "VT, VHXH")
                .withRecipients(recipients(inspection, commune.kind().word()))
                .withBody(body(inspection, plan, named))
                .withAppendices(List.of(Appendix.landscape("Kết quả kiểm tra từng nhiệm vụ", table(inspection))));
    }

    private Signature signature(Inspection inspection, Plan plan) {
        return Optional.ofNullable(inspection.concludedBy)
                .map(by -> signatories.ofCommune(inspection.commune, by))
                .orElseGet(() -> signatories.expected(inspection.commune, plan.leader()));
    }

    private List<String> recipients(Inspection inspection, String word) {
        var names = new ArrayList<String>();
        names.add("Chủ tịch, các Phó Chủ tịch UBND " + word);
        work.units(inspection).forEach(unit -> names.add(work.unitName(inspection.commune, unit)));
        return names;
    }

    private static String cited(Plan plan) {
        return "Kế hoạch"
                + plan.number().map(number -> " số " + number).orElse("")
                + plan.issuedOn().map(day -> " ngày " + VietnamTime.format(day)).orElse("");
    }

    private List<Block> body(Inspection inspection, Plan plan, String named) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph("Thực hiện " + cited(plan) + " của Ủy ban nhân dân " + named + " ("
                + plan.subject() + "), "
                + (inspection.documentNumber.isEmpty()
                        ? ""
                        : "theo văn bản số " + InspectionWords.document(inspection) + ", ")
                + inspection.days() + " Đoàn kiểm tra do " + headOfTeam(inspection)
                + " làm trưởng đoàn đã kiểm tra " + inspection.kind.wording() + " tại: "
                + String.join("; ", unitNames(inspection)) + ". Ủy ban nhân dân " + named
                + " thông báo kết luận như sau:"));
        blocks.add(new Block.Title(1, "I. Nội dung kiểm tra"));
        paragraphs(blocks, inspection.content);
        blocks.add(new Block.Title(1, "II. Kết quả kiểm tra"));
        blocks.add(new Block.Paragraph(counted(inspection)));
        whole(blocks, inspection);
        blocks.add(new Block.Title(1, "III. Nhận xét, kết luận"));
        paragraphs(blocks, inspection.conclusion);
        blocks.add(new Block.Title(1, "IV. Yêu cầu, kiến nghị"));
        demands(blocks, inspection);
        blocks.add(new Block.Paragraph("Trên đây là kết luận kiểm tra; Ủy ban nhân dân " + named
                + " thông báo để các đơn vị biết, thực hiện"));
        return blocks;
    }

    private String headOfTeam(Inspection inspection) {
        var title = work.organisation
                .person(inspection.teamHead)
                .map(person -> person.title())
                .orElse("");
        return work.organisation.nameOf(inspection.teamHead) + (title.isEmpty() ? "" : ", " + title);
    }

    private List<String> unitNames(Inspection inspection) {
        return work.units(inspection).stream()
                .map(unit -> work.unitName(inspection.commune, unit))
                .toList();
    }

    private static void paragraphs(List<Block> blocks, String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        (lines.isEmpty() ? List.of("Không có.") : lines).forEach(line -> blocks.add(new Block.Paragraph(line)));
    }

    private String counted(Inspection inspection) {
        var tasks = work.findings.of(inspection.id).stream()
                .filter(Finding::isOfTask)
                .toList();
        var parts = java.util.Arrays.stream(Finding.Result.values())
                .map(result -> tasks.stream()
                                .filter(row ->
                                        row.result().filter(result::equals).isPresent())
                                .count()
                        + " nhiệm vụ " + result.wording())
                .toList();
        return tasks.isEmpty()
                ? "Kiểm tra chung các đơn vị, không kiểm tra riêng nhiệm vụ nào."
                : "Đã kiểm tra " + tasks.size() + " nhiệm vụ, so với số liệu báo cáo có " + String.join(", ", parts)
                        + " (chi tiết tại Phụ lục kèm theo).";
    }

    private void whole(List<Block> blocks, Inspection inspection) {
        work.findings.of(inspection.id).stream()
                .filter(row -> !row.isOfTask() && !row.remark().isBlank())
                .forEach(row -> blocks.add(new Block.Bullet(row.unitName() + ": " + flat(row.remark()) + ".")));
    }

    private void demands(List<Block> blocks, Inspection inspection) {
        var demands = work.demandsOf(inspection);
        if (demands.isEmpty()) {
            blocks.add(new Block.Paragraph("Không có yêu cầu, kiến nghị."));
        }
        demands.forEach(demand -> blocks.add(new Block.Bullet(work.unitName(demand.commune, demand.unit) + ": "
                + flat(demand.content) + "; hoàn thành trước khi hết ngày " + VietnamTime.format(demand.due) + ".")));
    }

    private Block.Table table(Inspection inspection) {
        var columns = List.of(
                new Block.Column("TT", 5, Block.Align.CENTRE),
                new Block.Column("Đơn vị", 16, Block.Align.LEFT),
                new Block.Column("Nhiệm vụ", 30, Block.Align.LEFT),
                new Block.Column("Theo hệ thống", 22, Block.Align.LEFT),
                new Block.Column("Kết quả kiểm tra", 13, Block.Align.CENTRE),
                new Block.Column("Nhận xét", 30, Block.Align.LEFT));
        var rows = new ArrayList<Block.Row>();
        for (var row : work.findings.of(inspection.id)) {
            rows.add(Block.Row.of(
                    String.valueOf(rows.size() + 1),
                    row.unitName(),
                    row.isOfTask() ? row.title() : "Đơn vị nói chung",
                    row.seen().inOneLine(),
                    row.result().map(Finding.Result::wording).orElse(""),
                    row.remark()));
        }
        return new Block.Table(columns, rows);
    }

    /** On one line; a full stop at its end is left to who goes on. */
    private static String flat(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "; ").replaceAll("[.;\\s]+$", "");
    }
}
