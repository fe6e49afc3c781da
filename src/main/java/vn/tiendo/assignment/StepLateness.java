package vn.tiendo.assignment;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** Gives the cards of Tasklist the word that stands beside each due date. */
@RestController
class StepLateness {

    private static final int MOST = 100;

    private final WorkItems items;
    private final Organisation organisation;
    private final WorkingCalendar calendar;
    private final Clock clock;

    StepLateness(WorkItems items, Organisation organisation, WorkingCalendar calendar, Clock clock) {
        this.items = items;
        this.organisation = organisation;
        this.calendar = calendar;
        this.clock = clock;
    }

    record Shown(String label, String mark) {}

    /** By task id; ids of other communes and of what is no longer open are left out. */
    @GetMapping("/ho-so/thoi-han")
    Map<String, Shown> of(Principal user, @RequestParam("viec") List<String> ids) {
        return organisation
                .person(user.getName())
                .flatMap(Person::commune)
                .map(commune -> items.among(ids.stream().limit(MOST).toList(), commune))
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(WorkItem::taskId, this::shown));
    }

    private Shown shown(WorkItem item) {
        var lateness = Lateness.on(VietnamTime.today(clock), Optional.of(item.due()), Optional.empty(), calendar);
        return new Shown(lateness.wording(), lateness.mark());
    }
}
