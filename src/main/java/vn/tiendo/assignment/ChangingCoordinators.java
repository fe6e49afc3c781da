package vn.tiendo.assignment;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The plan names other coordinating units: new ones are asked, those that are gone are let go; answers stay. */
@Component
class ChangingCoordinators {

    private final Assignments assignments;
    private final Coordinations coordinations;
    private final AskingCoordinators asking;
    private final Clock clock;

    ChangingCoordinators(Assignments assignments, Coordinations coordinations, AskingCoordinators asking, Clock clock) {
        this.assignments = assignments;
        this.coordinations = coordinations;
        this.asking = asking;
        this.clock = clock;
    }

    void apply(Change change) {
        var before = change.before.coordinatingUnits();
        var after = change.after.coordinatingUnits();
        var gone = before.stream().filter(unit -> !after.contains(unit)).toList();
        var named = after.stream().filter(unit -> !before.contains(unit)).toList();
        if (gone.isEmpty() && named.isEmpty()) {
            return;
        }
        Stream.concat(Stream.of(change.root), assignments.openParts(change.root.id).stream())
                .filter(part -> part.kind.isSingle())
                .forEach(part -> {
                    letGo(change, part, gone);
                    ask(change, part, named);
                });
    }

    private void letGo(Change change, Assignment part, List<String> gone) {
        coordinations.findByAssignmentOrderByUnit(part.id).stream()
                .filter(item -> item.isOpen() && gone.contains(item.unit))
                .forEach(item -> {
                    item.withdraw(clock.instant());
                    coordinations.save(item);
                    change.withdraws(item);
                });
    }

    /** Who has not accepted yet names them together with those of the plan. */
    private void ask(Change change, Assignment part, List<String> named) {
        if (part.acceptedAt != null) {
            var others =
                    named.stream().filter(unit -> !unit.equals(part.leadUnit)).toList();
            change.asks(asking.ask(part, others));
        }
    }
}
