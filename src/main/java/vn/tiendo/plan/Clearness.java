package vn.tiendo.plan;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.refusal.Refusal;

/** Whether every task of a plan says who, what, until when, who answers for it and with what result ("5 rõ"). */
record Clearness(List<PlannedTask> tasks) {

    static Clearness of(List<PlannedTask> tasks) {
        return new Clearness(List.copyOf(tasks));
    }

    /** @throws Refusal if there is no task, or one that no unit leads: nobody could begin it */
    void requireLeads() {
        Refusal.unless(!tasks.isEmpty(), "Kế hoạch chưa có nhiệm vụ nào.");
        var leaderless =
                tasks.stream().filter(task -> task.leadUnits().isEmpty()).toList();
        Refusal.unless(
                leaderless.isEmpty(), "Chưa xác định được đơn vị chủ trì của nhiệm vụ số " + numbers(leaderless) + ".");
    }

    /** @throws Refusal if something is unclear and no reason says why the plan goes out all the same */
    void requireReason(String gapReason) {
        Refusal.unless(
                unclear().isEmpty() || !gapReason.isBlank(),
                "Nhiệm vụ số " + numbers(unclear()) + " còn điểm chưa rõ; hãy nêu lý do vẫn ban hành.");
    }

    List<PlannedTask> unclear() {
        return tasks.stream().filter(task -> !task.doubts().isEmpty()).toList();
    }

    private static String numbers(List<PlannedTask> tasks) {
        return tasks.stream().map(PlannedTask::numbering).collect(Collectors.joining(", "));
    }
}
