package vn.tiendo.workflow;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Gives the tab "Hồ sơ xử lý" of Tasklist the record of what a user task is about. */
@RestController
class CaseRecordEndpoint {

    private final WorkItems items;
    private final CaseRecords records;

    CaseRecordEndpoint(WorkItems items, CaseRecords records) {
        this.items = items;
        this.records = records;
    }

    @GetMapping("/ho-so/{taskId}")
    CaseRecord.Shown record(Principal user, @PathVariable String taskId) {
        return items.find(taskId)
                .map(WorkItem::subject)
                .flatMap(subject -> records.read(subject, user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
