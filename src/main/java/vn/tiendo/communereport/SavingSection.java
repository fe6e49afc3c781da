package vn.tiendo.communereport;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;

/** The plan desk writes a section, or takes the drafted words again; figures are never among them. */
@Component
class SavingSection {

    static final int LONGEST = 30_000;

    private final CommuneReports reports;
    private final CommuneReportAccess access;
    private final Sections sections;

    SavingSection(CommuneReports reports, CommuneReportAccess access, Sections sections) {
        this.reports = reports;
        this.access = access;
        this.sections = sections;
    }

    /**
     * @param saves how often it had been saved when the writer saw it
     * @throws Refusal naming who saved it in between, or if the report is not at the plan desk
     */
    @Transactional
    void save(UUID id, Section section, int saves, String text, String by) {
        requireDraft(id, by);
        Refusal.unless(text.length() <= LONGEST, "Mỗi mục của báo cáo không quá 30.000 ký tự.");
        sections.save(id, section, saves, text.strip().replace("\r\n", "\n"), by);
    }

    /** From now on it follows again what units report. */
    @Transactional
    void follow(UUID id, Section section, String by) {
        requireDraft(id, by);
        sections.drop(id, section);
    }

    private void requireDraft(UUID id, String by) {
        Refusal.unless(
                access.mayWrite(reports.get(id), by),
                "Báo cáo này không ở bước tổng hợp, hoặc bạn không thuộc bộ phận tổng hợp.");
    }
}
