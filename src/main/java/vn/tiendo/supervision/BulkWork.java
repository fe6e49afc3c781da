package vn.tiendo.supervision;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.assignment.ReassigningWork;
import vn.tiendo.digest.RemindingNow;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** What is done to several open steps at once, for whoever ticked them in Cockpit or on our page. */
@Component
class BulkWork {

    private static final int FARTHEST_PAGE = 100_000;

    private final SupervisionRights rights;
    private final WorkItems items;
    private final RemindingNow reminding;
    private final ReassigningWork reassigning;

    BulkWork(SupervisionRights rights, WorkItems items, RemindingNow reminding, ReassigningWork reassigning) {
        this.rights = rights;
        this.items = items;
        this.reminding = reminding;
        this.reassigning = reassigning;
    }

    /**
     * Reminds who holds these.
     *
     * @return what was done, in words
     * @throws ResponseStatusException 403 where the person reminds nobody
     */
    String remind(SupervisionRights.Scope scope, String username, List<String> ticked) {
        var actor = rights.reminder(username).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        var told = reminding.remind(actor, seen(scope, ticked));
        var skipped = told.skipped().isEmpty()
                ? ""
                : " " + told.skipped().size() + " việc đã được nhắc trong hôm nay hoặc do chính anh/chị giữ.";
        return told.people() == 0
                ? "Không nhắc thêm ai." + skipped
                : "Đã nhắc " + told.people() + " người về " + told.items() + " việc." + skipped;
    }

    /** Passes these on to one officer, all or none. */
    ReassigningWork.Done reassign(SupervisionRights.Scope scope, String username, List<String> ticked, String to) {
        Refusal.unless(!to.isBlank(), "Hãy chọn người nhận việc.");
        if (reassigning.choices(username).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return reassigning.reassign(seen(scope, ticked), to, username);
    }

    static String sentence(ReassigningWork.Done done) {
        return done.refused().isEmpty()
                ? "Đã giao lại " + done.moved() + " việc."
                : "Chưa giao lại việc nào: " + done.refused().size()
                        + " việc không giao lại được, hãy bỏ chọn các việc đó.";
    }

    private List<WorkItem> seen(SupervisionRights.Scope scope, List<String> ticked) {
        Refusal.unless(!ticked.isEmpty(), "Hãy chọn ít nhất một việc.");
        Refusal.unless(
                ticked.size() <= OpenWorkList.PAGE, "Mỗi lần chỉ chọn được tối đa " + OpenWorkList.PAGE + " việc.");
        var found = items.among(ticked, scope.commune()).stream()
                .filter(item -> scope.isWhole()
                        || item.unit().filter(scope.units()::contains).isPresent())
                .toList();
        Refusal.unless(!found.isEmpty(), "Các việc đã chọn đã được xử lý xong; hãy tải lại danh sách.");
        return found;
    }

    /** The filter of a list as it was asked for: of other units than the person sees nothing is shown. */
    static OpenWorkView.Asked asked(
            SupervisionRights.Scope scope, Optional<String> step, Optional<String> unit, int page) {
        return new OpenWorkView.Asked(
                step.filter(text -> !text.isBlank()),
                unit.filter(text -> !text.isBlank())
                        .filter(code -> scope.isWhole() || scope.units().contains(code)),
                Math.min(Math.max(page, 0), FARTHEST_PAGE));
    }
}
