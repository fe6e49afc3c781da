package vn.tiendo.reminder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiendo.amendment.AppliedChanges;
import vn.tiendo.plan.Plan;

/** What a change of a running plan means to each unit: tasks that are new to it, changed, or its no longer. */
@Component
class UnitChanges {

    private final UnitTasks tasks;

    UnitChanges(UnitTasks tasks) {
        this.tasks = tasks;
    }

    /** A task as a mail names it, with what changed in it. */
    public record Item(UnitTasks.Item task, String role, List<AppliedChanges.Cell> cells) {}

    /** What changes for one unit. */
    public record Share(List<Item> fresh, List<Item> changed, List<Item> stopped) {

        Share() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** By the code of the unit; who is not concerned does not appear. */
    Map<String, Share> of(Plan plan, AppliedChanges.Applied applied) {
        var shares = new LinkedHashMap<String, Share>();
        if (applied.ofAllUnits()) {
            tasks.of(plan).keySet().forEach(unit -> shares.put(unit, new Share()));
        }
        for (var changed : applied.tasks()) {
            var concerned = new LinkedHashSet<>(changed.before());
            concerned.addAll(changed.after());
            concerned.forEach(unit -> add(plan, shares, changed, unit));
        }
        return shares;
    }

    private void add(Plan plan, Map<String, Share> shares, AppliedChanges.Changed changed, String unit) {
        var share = shares.computeIfAbsent(unit, code -> new Share());
        var item = new Item(tasks.item(plan, changed.task(), unit), role(changed, unit), changed.cells());
        list(share, has(changed.before(), unit), has(changed.after(), unit)).add(item);
    }

    private static List<Item> list(Share share, boolean before, boolean after) {
        if (!before) {
            return share.fresh();
        }
        return after ? share.changed() : share.stopped();
    }

    private static boolean has(Set<String> units, String unit) {
        return units.contains(unit);
    }

    /** What the unit is to the task now; empty for one that is its no longer. */
    private static String role(AppliedChanges.Changed changed, String unit) {
        return Optional.of(changed)
                .filter(each -> has(each.after(), unit))
                .map(each -> each.task().leadUnits().contains(unit) ? "chủ trì" : "phối hợp")
                .orElse("");
    }
}
