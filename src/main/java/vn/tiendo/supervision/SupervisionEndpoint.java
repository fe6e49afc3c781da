package vn.tiendo.supervision;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.assignment.ReassigningWork;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.ProcessSubjects;

/** The data of the tabs that supervisors have in Cockpit. */
@RestController
@RequestMapping("/giam-sat")
class SupervisionEndpoint {

    private final ProcessSubjects processes;
    private final SupervisionRights rights;
    private final CaseHistory histories;
    private final OpenWorkView openWork;
    private final BulkWork bulk;

    SupervisionEndpoint(
            ProcessSubjects processes,
            SupervisionRights rights,
            CaseHistory histories,
            OpenWorkView openWork,
            BulkWork bulk) {
        this.processes = processes;
        this.rights = rights;
        this.histories = histories;
        this.openWork = openWork;
        this.bulk = bulk;
    }

    /** What was ticked; of more than a page only the first are taken. */
    record Ticked(List<String> items, Optional<String> to) {}

    /** A sentence for the person, and what was refused. */
    record Answer(String message, List<ReassigningWork.Refused> refused) {}

    @GetMapping("/ho-so/{instance}")
    CaseHistory.Shown history(Principal user, @PathVariable String instance) {
        return processes
                .ofInstance(instance)
                .flatMap(subject -> histories.of(subject, user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/viec")
    OpenWorkView.Shown open(
            Principal user,
            @RequestParam("quy-trinh") String definition,
            @RequestParam("buoc") Optional<String> step,
            @RequestParam("don-vi") Optional<String> unit,
            @RequestParam(name = "trang", defaultValue = "0") int page) {
        var scope = scope(user);
        var process =
                processes.ofDefinition(definition).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return openWork.of(user.getName(), scope, Optional.of(process), BulkWork.asked(scope, step, unit, page));
    }

    @PostMapping("/nhac")
    Answer remind(Principal user, @RequestBody Ticked ticked) {
        return new Answer(bulk.remind(scope(user), user.getName(), ticked.items()), List.of());
    }

    @PostMapping("/doi-nguoi")
    Answer reassign(Principal user, @RequestBody Ticked ticked) {
        var done = bulk.reassign(
                scope(user), user.getName(), ticked.items(), ticked.to().orElse(""));
        return new Answer(BulkWork.sentence(done), done.refused());
    }

    private SupervisionRights.Scope scope(Principal user) {
        return rights.scope(user.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Answer> refused(Refusal refusal) {
        return ResponseEntity.badRequest()
                .body(new Answer(Optional.ofNullable(refusal.getMessage()).orElse(""), List.of()));
    }
}
