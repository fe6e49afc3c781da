package vn.tiendo.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.indicator.IndicatorTable;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Role;

/** Says in a sentence what a plan's file lacks; what a cell of a task lacks is a doubt instead, not an error. */
final class PlanFileCheck {

    private PlanFileCheck() {}

    static PlanFile.PlanPart check(Optional<PlanFile> file, String commune, Organisation organisation) {
        return check(
                file.map(PlanFile::plan).orElseThrow(() -> new Refusal("Tệp kế hoạch thiếu phần «plan».")),
                commune,
                organisation);
    }

    static PlanFile.PlanPart check(PlanFile.PlanPart plan, String commune, Organisation organisation) {
        given(plan.commune(), "commune");
        given(plan.subject(), "subject");
        given(plan.leader(), "leader");
        Refusal.unless(
                commune.equals(plan.commune()),
                "Tệp này là kế hoạch của «" + plan.commune() + "», không phải của xã, phường bạn.");
        Refusal.unless(
                organisation
                        .position(commune, plan.leader())
                        .filter(position -> position.role() == Role.LEADER)
                        .isPresent(),
                "«leader» phải là chức vụ lãnh đạo của xã, phường; không có chức vụ lãnh đạo «" + plan.leader() + "».");
        filled(plan.appendices(), "appendices")
                .forEach(appendix -> filled(appendix.groups(), "groups").forEach(PlanFileCheck::check));
        plan.indicatorTables().forEach(table -> filled(table.groups(), "groups của bảng chỉ tiêu")
                .forEach(PlanFileCheck::check));
        return plan;
    }

    private static void check(PlanFile.Group group) {
        given(group.number(), "number của nhóm");
        given(group.title(), "title của nhóm " + group.number());
        present(group.tasks(), "tasks của nhóm " + group.number()).forEach(task -> {
            given(task.number(), "number của một nhiệm vụ trong nhóm " + group.number());
            given(task.title(), "title của nhiệm vụ " + group.number() + "." + task.number());
        });
    }

    private static void check(IndicatorTable.Group group) {
        given(group.number(), "number của nhóm chỉ tiêu");
        present(group.indicators(), "indicators của nhóm " + group.number()).forEach(row -> {
            given(row.number(), "number của một chỉ tiêu trong nhóm " + group.number());
            given(row.title(), "title của chỉ tiêu " + group.number() + "." + row.number());
            row.cells()
                    .keySet()
                    .forEach(year -> Refusal.unless(
                            year >= 2000 && year <= 2100,
                            "Chỉ tiêu " + group.number() + "." + row.number() + ": năm «" + year + "» không hợp lệ."));
        });
    }

    private static void given(@Nullable String text, String field) {
        Refusal.unless(text != null && !text.isBlank(), "Tệp kế hoạch thiếu «" + field + "».");
    }

    private static <T> List<T> present(@Nullable List<T> list, String field) {
        if (list == null) {
            throw new Refusal("Tệp kế hoạch thiếu «" + field + "».");
        }
        return list;
    }

    private static <T> List<T> filled(@Nullable List<T> list, String field) {
        var given = present(list, field);
        Refusal.unless(!given.isEmpty(), "Tệp kế hoạch thiếu «" + field + "».");
        return given;
    }
}
