package vn.tiendo.drafting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Role;
import vn.tiendo.unit.UnitKind;

/** What there is to choose from on the page of an import. */
@Component
class Choices {

    private final Organisation organisation;
    private final RunningPlans running;
    private final Clock clock;

    Choices(Organisation organisation, RunningPlans running, Clock clock) {
        this.organisation = organisation;
        this.running = running;
        this.clock = clock;
    }

    /** A choice and the words for it. */
    public record Choice(String value, String words) {}

    /**
     * The choices of a commune.
     *
     * @param names what can be written as a unit in a cell
     */
    public record Offered(
            List<Choice> leaders,
            List<Choice> running,
            List<Choice> purposes,
            List<Choice> units,
            List<Choice> kinds,
            List<String> names) {}

    Offered of(String commune) {
        var units = organisation.units(commune).stream()
                .map(unit -> new Choice("UNIT:" + unit.code(), unit.name()))
                .toList();
        var kind = organisation.commune(commune).kind();
        var kinds = Arrays.stream(UnitKind.values())
                .filter(UnitKind::hasMembers)
                .map(each -> new Choice("KIND:" + each.name(), each.name(kind)))
                .toList();
        var names = new ArrayList<String>();
        units.forEach(unit -> names.add(unit.words()));
        kinds.forEach(each -> names.add(each.words()));
        return new Offered(leaders(commune), running(commune), purposes(), units, kinds, names);
    }

    private List<Choice> leaders(String commune) {
        return organisation.positions(commune).stream()
                .filter(position -> position.role() == Role.LEADER)
                .map(position -> new Choice(position.code(), position.title() + holder(commune, position.code())))
                .toList();
    }

    private String holder(String commune, String position) {
        return organisation.acting(commune, position, VietnamTime.today(clock)).stream()
                .findFirst()
                .map(person -> " – " + person.name())
                .orElse("");
    }

    private List<Choice> running(String commune) {
        return running.of(commune).stream()
                .map(plan -> new Choice(plan.id().toString(), plan.label() + " – " + plan.subject()))
                .toList();
    }

    private static List<Choice> purposes() {
        return Arrays.stream(Purpose.values())
                .map(purpose -> new Choice(purpose.name(), purpose.vietnamese()))
                .toList();
    }
}
