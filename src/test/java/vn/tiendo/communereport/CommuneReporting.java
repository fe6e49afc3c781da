package vn.tiendo.communereport;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Window;
import vn.tiendo.officialdocument.OfficialDocuments;
import vn.tiendo.plan.Plans;
import vn.tiendo.report.SignedReports;

/** Does for tests of other packages what the pages of the commune's reports do. */
@Component
public class CommuneReporting {

    private final CommuneReports reports;
    private final ReportContents contents;
    private final SavingSection saving;
    private final OpeningCommuneReport opening;
    private final Recipients recipients;
    private final CommuneReportDocument document;
    private final PlanDocuments planDocuments;
    private final UnitReportDocument unitReport;
    private final SignedReports signed;
    private final OfficialDocuments documents;
    private final Plans plans;
    private final HeldInspections inspections;

    CommuneReporting(
            CommuneReports reports,
            ReportContents contents,
            SavingSection saving,
            OpeningCommuneReport opening,
            Recipients recipients,
            CommuneReportDocument document,
            PlanDocuments planDocuments,
            UnitReportDocument unitReport,
            SignedReports signed,
            OfficialDocuments documents,
            Plans plans,
            HeldInspections inspections) {
        this.reports = reports;
        this.contents = contents;
        this.saving = saving;
        this.opening = opening;
        this.recipients = recipients;
        this.document = document;
        this.planDocuments = planDocuments;
        this.unitReport = unitReport;
        this.signed = signed;
        this.documents = documents;
        this.plans = plans;
        this.inspections = inspections;
    }

    /** What a report of those days says of inspections; empty where there is nothing to say. */
    public String inspections(UUID plan, Window window) {
        var held = inspections.of(plan, window);
        return held.isAny() ? held.sentence() : "";
    }

    /** The last report of a period. */
    public UUID of(UUID period) {
        return contents.latest(period).orElseThrow().id;
    }

    public String state(UUID report) {
        return reports.get(report).stateInWords();
    }

    public Figures figures(UUID report) {
        return contents.of(reports.get(report)).data().figures();
    }

    public List<ReportedUnit> units(UUID report) {
        return contents.of(reports.get(report)).data().units();
    }

    /** What a section says: its counted sentences and its words. */
    public String said(UUID report, Section section) {
        var part = contents.of(reports.get(report)).part(section);
        return String.join("\n", part.counted()) + "\n" + part.text();
    }

    public void save(UUID report, Section section, int saves, String text, String by) {
        saving.save(report, section, saves, text, by);
    }

    public void supplement(UUID period, String by) {
        opening.supplement(period, by);
    }

    public void send(UUID plan, String name, String mail) {
        recipients.set(
                plan, List.of(new Recipients.Recipient(name, mail), new Recipients.Recipient("UBND thành phố", "")));
    }

    public byte[] word(UUID report) {
        return document.word(contents.of(reports.get(report)));
    }

    public byte[] summary(UUID plan) {
        var found = plans.get(plan);
        return documents.word(found.commune(), planDocuments.summary(found));
    }

    public byte[] urging(UUID plan) {
        var found = plans.get(plan);
        return documents.word(found.commune(), planDocuments.urging(found));
    }

    public byte[] ofUnit(UUID unitReportId, String reader) {
        var found = signed.of(unitReportId, reader).orElseThrow();
        return documents.word(found.commune(), unitReport.of(found));
    }
}
