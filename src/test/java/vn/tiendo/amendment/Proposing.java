package vn.tiendo.amendment;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.tiendo.plan.PlannedTask;

/** What a head or the plan desk does on the page of a proposal, for tests of what follows from it. */
public record Proposing(ApplicationContext application, String username) {

    private ProposingAdjustment proposing() {
        return application.getBean(ProposingAdjustment.class);
    }

    public UUID until(UUID assignment, PlannedTask row, String deadline) {
        return change(assignment, row.lead(), row, deadline);
    }

    public UUID ledBy(UUID assignment, PlannedTask row, String lead) {
        return change(assignment, lead, row, row.deadline());
    }

    private UUID change(UUID assignment, String lead, PlannedTask row, String deadline) {
        var cells = new Adjustment.Cells(row.title(), lead, row.coordinating(), row.output(), deadline);
        return proposing().change(assignment, because(cells), username);
    }

    public UUID stop(UUID assignment) {
        return proposing().stop(assignment, because(new Adjustment.Cells("", "", "", "", "")), username);
    }

    public UUID add(UUID plan, String title, String lead) {
        var cells = new Adjustment.Cells(title, lead, "", "Báo cáo", "30/10/2026");
        return proposing().add(plan, 1, "I", because(cells), username);
    }

    public UUID ordered(UUID assignment, PlannedTask row, String deadline, Optional<InputStream> file) {
        var cells = new Adjustment.Cells(row.title(), row.lead(), row.coordinating(), row.output(), deadline);
        var document = new Adjustment.Document("125/UBND-VP", LocalDate.parse("2026-06-09"), true);
        var proposal = new ProposingAdjustment.Proposal(
                cells,
                "Theo yêu cầu của thành phố",
                Optional.of(document),
                file.map(content -> new ProposingAdjustment.Attached("Công văn 125.docx", content)));
        return proposing().change(assignment, proposal, username);
    }

    private static ProposingAdjustment.Proposal because(Adjustment.Cells cells) {
        return new ProposingAdjustment.Proposal(cells, "Chưa đủ số liệu", Optional.empty(), Optional.empty());
    }

    public String state(UUID adjustment) {
        return application.getBean(Adjustments.class).get(adjustment).state.wording();
    }

    public boolean mayRead(UUID adjustment) {
        return application
                .getBean(AdjustmentAccess.class)
                .mayRead(application.getBean(Adjustments.class).get(adjustment), username);
    }
}
