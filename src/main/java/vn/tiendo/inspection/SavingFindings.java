package vn.tiendo.inspection;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.refusal.Refusal;

/** Keeps what the team writes while it inspects: any number of rows at once; what is wrong with one does not keep the others back. */
@Component
class SavingFindings {

    private static final int LONGEST = 10_000;

    private final InspectionCase work;
    private final PlanDesk desk;

    SavingFindings(InspectionCase work, PlanDesk desk) {
        this.work = work;
        this.desk = desk;
    }

    /** What was typed in a row. @param result empty while none was chosen */
    public record Typed(String result, String remark) {}

    /**
     * @param typed by finding; rows that are not named stay as they are
     * @return what was wrong, by finding; those were not saved
     * @throws Refusal if the person does not record it, or it cannot be recorded now
     */
    @Transactional
    public Map<UUID, String> save(UUID id, Map<UUID, Typed> typed, String by) {
        var inspection = recordable(id, by);
        var wrong = new LinkedHashMap<UUID, String>();
        for (var row : work.findings.of(inspection.id)) {
            Optional.ofNullable(typed.get(row.id()))
                    .filter(given -> isNews(row, given))
                    .flatMap(given -> saved(row, given, by))
                    .ifPresent(sentence -> wrong.put(row.id(), sentence));
        }
        return wrong;
    }

    /** @throws Refusal if it is too long, the person does not record it, or it cannot be recorded now */
    @Transactional
    public void saveConclusion(UUID id, String text, String by) {
        var inspection = recordable(id, by);
        Refusal.unless(text.length() <= LONGEST, "Nhận xét, kết luận không quá 10.000 ký tự.");
        if (!inspection.conclusion.equals(text)) {
            inspection.saySummary(text);
            work.inspections.save(inspection);
        }
    }

    Inspection recordable(UUID id, String by) {
        var inspection = work.inspections.get(id);
        desk.require(by, inspection.commune);
        inspection.requireRecording();
        return inspection;
    }

    private static boolean isNews(Finding row, Typed given) {
        return !row.remark().equals(given.remark())
                || !row.result().map(Enum::name).orElse("").equals(given.result());
    }

    /** What is wrong with it. */
    private Optional<String> saved(Finding row, Typed given, String by) {
        if (given.remark().length() > LONGEST) {
            return Optional.of("Nhận xét không quá 10.000 ký tự.");
        }
        var result = result(given.result());
        if (result.isEmpty() && !given.result().isEmpty()) {
            return Optional.of("Hãy chọn kết quả trong danh sách.");
        }
        work.findings.save(row, result, given.remark(), by);
        return Optional.empty();
    }

    static Optional<Finding.Result> result(String name) {
        return Arrays.stream(Finding.Result.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
