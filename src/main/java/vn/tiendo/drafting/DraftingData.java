package vn.tiendo.drafting;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;

/** What the page of an import reads and writes while people work on it. */
@RestController
@RequestMapping("/nhap-ke-hoach/{id}")
class DraftingData {

    private final DraftingDesk desk;
    private final Desk rows;
    private final SheetReading reading;
    private final SheetView view;
    private final Changing changing;
    private final Changes changes;
    private final Organisation organisation;

    DraftingData(
            DraftingDesk desk,
            Desk rows,
            SheetReading reading,
            SheetView view,
            Changing changing,
            Changes changes,
            Organisation organisation) {
        this.desk = desk;
        this.rows = rows;
        this.reading = reading;
        this.view = view;
        this.changing = changing;
        this.changes = changes;
        this.organisation = organisation;
    }

    /**
     * @param base the revision from which these rows lead to the new one; 0: these are all rows
     * @param isOpen whether it can still be changed
     */
    record Answer(long base, long revision, boolean isOpen, List<RowView> rows) {}

    record Edits(List<Desk.Wanted> edits) {}

    record Mapping(String words, String meaning) {}

    record Adding(UUID after, boolean group) {}

    record Splitting(Desk.Wanted first, String second) {}

    record Joining(UUID row) {}

    record TakingBack(long change) {}

    record Entry(long id, String what, String by, String at, Optional<String> undoneBy) {}

    /** @param since the revision that the page shows; nothing comes if it is the last one */
    @GetMapping("/du-lieu")
    ResponseEntity<Answer> rows(
            Principal user, @PathVariable UUID id, @RequestParam(name = "tu", defaultValue = "0") long since) {
        var intake = desk.intake(user.getName(), id);
        return intake.revision() == since ? ResponseEntity.noContent().build() : ResponseEntity.ok(all(intake));
    }

    @GetMapping("/thay-doi")
    List<Entry> changes(Principal user, @PathVariable UUID id) {
        desk.intake(user.getName(), id);
        return changes.latest(id).stream().map(this::entry).toList();
    }

    @PostMapping("/sua")
    Answer decide(Principal user, @PathVariable UUID id, @RequestBody Edits edits) {
        desk.intake(user.getName(), id);
        return answer(changing.decide(id, edits.edits(), user.getName()));
    }

    @PostMapping("/don-vi")
    Answer map(Principal user, @PathVariable UUID id, @RequestBody Mapping mapping) {
        desk.intake(user.getName(), id);
        return answer(changing.map(id, mapping.words(), mapping.meaning(), user.getName()));
    }

    @PostMapping("/them")
    Answer add(Principal user, @PathVariable UUID id, @RequestBody Adding adding) {
        desk.intake(user.getName(), id);
        return answer(changing.add(id, adding.after(), adding.group(), user.getName()));
    }

    @PostMapping("/tach")
    Answer split(Principal user, @PathVariable UUID id, @RequestBody Splitting splitting) {
        desk.intake(user.getName(), id);
        return answer(changing.split(id, splitting.first(), splitting.second(), user.getName()));
    }

    @PostMapping("/gop")
    Answer join(Principal user, @PathVariable UUID id, @RequestBody Joining joining) {
        desk.intake(user.getName(), id);
        return answer(changing.join(id, joining.row(), user.getName()));
    }

    @PostMapping("/hoan-tac")
    Answer takeBack(Principal user, @PathVariable UUID id, @RequestBody TakingBack taking) {
        desk.intake(user.getName(), id);
        return answer(changing.takeBack(id, taking.change(), user.getName()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> stale(StaleCell stale) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(Map.of(
                        "message",
                        String.valueOf(stale.getMessage()),
                        "row",
                        stale.row(),
                        "column",
                        stale.column(),
                        "version",
                        stale.version()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        return ResponseEntity.unprocessableEntity().body(Map.of("message", String.valueOf(refusal.getMessage())));
    }

    private Answer all(Intake intake) {
        return new Answer(0, intake.revision(), rows.isOpen(intake), view.rows(reading.read(intake)));
    }

    private Answer answer(Changing.Done done) {
        var intake = done.after().intake();
        return new Answer(
                done.before().intake().revision(),
                intake.revision(),
                rows.isOpen(intake),
                view.changed(done.before(), done.after()));
    }

    private Entry entry(Changes.Change change) {
        return new Entry(
                change.id(),
                change.what(),
                organisation.nameOf(change.by()),
                SheetView.time(change.at()),
                change.undoneBy().map(organisation::nameOf));
    }
}
