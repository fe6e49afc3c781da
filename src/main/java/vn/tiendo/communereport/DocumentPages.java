package vn.tiendo.communereport;

import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.officialdocument.OfficialDocuments;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.PlanReaders;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.report.SignedReports;

/** The other documents that are drafted: a unit's own report, a plan's summary, the letter that urges units. */
@Controller
class DocumentPages {

    private final SignedReports reports;
    private final UnitReportDocument unitReport;
    private final PlanDocuments planDocuments;
    private final OfficialDocuments documents;
    private final PlanReaders readers;
    private final PlanDesk desk;

    DocumentPages(
            SignedReports reports,
            UnitReportDocument unitReport,
            PlanDocuments planDocuments,
            OfficialDocuments documents,
            PlanReaders readers,
            PlanDesk desk) {
        this.reports = reports;
        this.unitReport = unitReport;
        this.planDocuments = planDocuments;
        this.documents = documents;
        this.readers = readers;
        this.desk = desk;
    }

    @GetMapping("/bao-cao/{id}.docx")
    ResponseEntity<byte[]> unitReport(Principal user, @PathVariable UUID id) {
        var report =
                reports.of(id, user.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return CommuneReportPages.file(
                unitReport.fileName(report) + ".docx",
                CommuneReportPages.WORD,
                documents.word(report.commune(), unitReport.of(report)));
    }

    @GetMapping("/ke-hoach/{id}/tong-hop.docx")
    ResponseEntity<byte[]> summary(Principal user, @PathVariable UUID id) {
        var plan = ofDesk(user, id);
        return CommuneReportPages.file(
                "Tổng hợp " + plan.label().replace('/', '-') + ".docx",
                CommuneReportPages.WORD,
                documents.word(plan.commune(), planDocuments.summary(plan)));
    }

    @GetMapping("/ke-hoach/{id}/don-doc.docx")
    Object urging(Principal user, @PathVariable UUID id, RedirectAttributes messages) {
        var plan = ofDesk(user, id);
        try {
            return CommuneReportPages.file(
                    "Công văn đôn đốc " + plan.label().replace('/', '-') + ".docx",
                    CommuneReportPages.WORD,
                    documents.word(plan.commune(), planDocuments.urging(plan)));
        } catch (Refusal none) {
            messages.addFlashAttribute("loi", none.getMessage());
            return "redirect:/ke-hoach/" + id;
        }
    }

    private Plan ofDesk(Principal user, UUID id) {
        var plan = readers.readable(user, id);
        if (!desk.isMember(user.getName(), plan.commune())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return plan;
    }
}
