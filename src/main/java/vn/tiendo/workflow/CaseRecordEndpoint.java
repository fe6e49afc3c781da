package vn.tiendo.workflow;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Gives the tab "Hồ sơ xử lý" of Tasklist the record of what a user task is about. */
@RestController
class CaseRecordEndpoint {

    private final WorkItems items;
    private final List<CaseRecord> records;

    CaseRecordEndpoint(WorkItems items, List<CaseRecord> records) {
        this.items = items;
        this.records = records;
    }

    @GetMapping("/ho-so/{taskId}")
    CaseRecord.Shown record(Principal user, @PathVariable String taskId) {
        return items.find(taskId)
                .map(WorkItem::subject)
                .flatMap(subject -> records.stream()
                        .filter(record -> record.kind() == subject.kind())
                        .flatMap(record -> record.of(subject.id(), user.getName()).stream())
                        .findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
