package vn.tiendo.approval;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.RightToAct;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** One page of the list "Chờ tôi duyệt", in words. */
@Component
class WaitingList {

    /** Cards on a page: two or three screens of a phone. */
    static final int PAGE = 20;

    private final WaitingDecisions waiting;
    private final WorkItems items;
    private final RightToAct rights;
    private final Organisation organisation;
    private final StepDue dues;

    WaitingList(WaitingDecisions waiting, WorkItems items, RightToAct rights, Organisation organisation, StepDue dues) {
        this.waiting = waiting;
        this.items = items;
        this.rights = rights;
        this.organisation = organisation;
        this.dues = dues;
    }

    /**
     * A card of the list.
     *
     * @param unit whose thing it is; empty where no unit's
     * @param sender empty where no person sent it
     * @param byRight empty for the holder
     */
    public record Card(
            String taskId,
            String name,
            String reference,
            String unit,
            StepDue.Shown due,
            String since,
            String sender,
            String byRight) {}

    /** @param page from 0 */
    public record Shown(List<Card> cards, int all, int page) {

        public boolean hasMore() {
            return (page + 1) * PAGE < all;
        }
    }

    Shown of(String username, String commune, int page) {
        var entries = waiting.of(username, page * PAGE, PAGE);
        var open = items
                .among(entries.stream().map(WaitingDecisions.Entry::taskId).toList(), commune)
                .stream()
                .collect(Collectors.toMap(WorkItem::taskId, Function.identity()));
        var cards = entries.stream()
                .flatMap(entry ->
                        Optional.ofNullable(open.get(entry.taskId())).map(item -> card(entry, item, username)).stream())
                .toList();
        return new Shown(cards, waiting.count(username), page);
    }

    private Card card(WaitingDecisions.Entry entry, WorkItem item, String username) {
        return new Card(
                item.taskId(),
                item.name(),
                entry.reference(),
                entry.unit()
                        .map(unit -> organisation.unit(item.commune(), unit).name())
                        .orElse(""),
                dues.of(item.due()),
                VietnamTime.format(item.openedAt()),
                entry.sender().map(organisation::nameOf).orElse(""),
                rights.of(username, item).map(Authority::wording).orElse(""));
    }
}
