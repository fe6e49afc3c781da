package vn.tiendo.overview;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.workflow.WorkItems;

/** "Tiến độ kế hoạch": one screen of the plan, and the list behind each of its figures, on the screen and as a spreadsheet. */
@Controller
@RequestMapping("/tien-do")
class OverviewPages {

    private static final int OWN = 5;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Looking looking;
    private final Overview overview;
    private final TaskRows rows;
    private final OpenSteps steps;
    private final WorkItems items;
    private final Organisation organisation;
    private final Days.Reckoned days;

    OverviewPages(
            Looking looking,
            Overview overview,
            TaskRows rows,
            OpenSteps steps,
            WorkItems items,
            Organisation organisation,
            Days.Reckoned days) {
        this.looking = looking;
        this.overview = overview;
        this.rows = rows;
        this.steps = steps;
        this.items = items;
        this.organisation = organisation;
        this.days = days;
    }

    @GetMapping("/so-lieu")
    @ResponseBody
    Progress data(Principal user, @RequestParam Map<String, String> parameters) {
        return overview.of(user.getName(), parameters);
    }

    @GetMapping
    String screen(Principal user, @RequestParam Map<String, String> parameters, Model model) {
        var look = looking.of(user.getName(), Asked.of(parameters).ofLed());
        describe(look, model);
        model.addAttribute("so", overview.of(look));
        model.addAttribute("ngay", VietnamTime.format(days.days().today()));
        model.addAttribute("choLanhDao", look.asked().href(Overview.STEPS));
        model.addAttribute("cuaToi", items.assignedTo(user.getName(), OWN));
        return "tien-do";
    }

    @GetMapping("/viec")
    String list(Principal user, @RequestParam Map<String, String> parameters, Model model) {
        var look = looking.of(user.getName(), Asked.of(parameters));
        var conditions = Conditions.ofTasks(look.viewer(), look.filter(), days.days());
        describe(look, model);
        model.addAttribute("tong", rows.count(conditions));
        model.addAttribute("dong", rows.of(conditions, look.asked().page() * TaskRows.PAGE, TaskRows.PAGE));
        model.addAttribute("coTrang", TaskRows.PAGE);
        return "tien-do-viec";
    }

    @GetMapping("/viec.xlsx")
    ResponseEntity<byte[]> spreadsheet(Principal user, @RequestParam Map<String, String> parameters) {
        var look = looking.of(user.getName(), Asked.of(parameters));
        var conditions = Conditions.ofTasks(look.viewer(), look.filter(), days.days());
        return file(
                "Nhiệm vụ.xlsx",
                TaskAnnex.tasks(Overview.title(look), rows.of(conditions, 0, TaskAnnex.MOST), rows.count(conditions)));
    }

    @GetMapping("/dang-cho")
    String waiting(Principal user, @RequestParam Map<String, String> parameters, Model model) {
        var look = looking.of(user.getName(), Asked.of(parameters).ofLed());
        var person = person(parameters, look.viewer());
        var which = which(look, person);
        model.addAttribute("loc", look.asked());
        model.addAttribute("nguoi", person.map(Person::username).orElse(""));
        model.addAttribute("tieuDe", heading(person));
        model.addAttribute("tong", steps.count(which));
        model.addAttribute("dong", steps.of(which, look.asked().page() * TaskRows.PAGE, TaskRows.PAGE));
        model.addAttribute("coTrang", TaskRows.PAGE);
        return "tien-do-dang-cho";
    }

    @GetMapping("/dang-cho.xlsx")
    ResponseEntity<byte[]> waitingSpreadsheet(Principal user, @RequestParam Map<String, String> parameters) {
        var look = looking.of(user.getName(), Asked.of(parameters).ofLed());
        var person = person(parameters, look.viewer());
        var which = which(look, person);
        return file(
                "Việc đang chờ.xlsx",
                TaskAnnex.steps(heading(person), steps.of(which, 0, TaskAnnex.MOST), steps.count(which)));
    }

    /** Whose steps are asked for; of another commune, or for who sees the own unit alone of another unit, there is nobody. */
    private Optional<Person> person(Map<String, String> parameters, Viewer viewer) {
        var asked = Optional.ofNullable(parameters.get("nguoi")).filter(name -> !name.isBlank());
        var found = asked.flatMap(organisation::person)
                .filter(person -> person.worksIn(viewer.commune()))
                .filter(person -> viewer.all() || person.unit().equals(viewer.unit()));
        if (asked.isPresent() && found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }

    private static OpenSteps.Which which(Looking.Look look, Optional<Person> person) {
        return new OpenSteps.Which(
                look.viewer().commune(), look.filter().plan(), look.filter().unit(), person.map(Person::username));
    }

    private static String heading(Optional<Person> person) {
        return person.map(who -> "Việc đang chờ " + who.name()).orElse("Việc đang chờ lãnh đạo");
    }

    /** What the form offers, and what was chosen of it. */
    private void describe(Looking.Look look, Model model) {
        model.addAttribute("loc", look.asked());
        model.addAttribute("tieuDe", Overview.title(look));
        model.addAttribute("toanXa", look.viewer().all());
        model.addAttribute("donVi", look.units());
        model.addAttribute("keHoach", look.plans());
        model.addAttribute("nhom", overview.groups(look));
        model.addAttribute("trangThai", Overview.standings());
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
