package vn.tiendo.obstacle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.OpenWork;

/** The register of obstacles, and each with its record and files. */
@Controller
@RequestMapping("/vuong-mac")
class ObstaclePages {

    private static final int PLANS_TO_CHOOSE = 200;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String FILE = ContentDisposition.attachment()
            .filename("Khó khăn, vướng mắc.xlsx", StandardCharsets.UTF_8)
            .build()
            .toString();

    private final Obstacles obstacles;
    private final ObstacleRegister register;
    private final ObstacleAccess access;
    private final ObstacleView.Builder views;
    private final ObstacleCase work;
    private final AssignmentReaders readers;
    private final Plans plans;
    private final OpenWork openWork;
    private final Organisation organisation;

    ObstaclePages(
            Obstacles obstacles,
            ObstacleRegister register,
            ObstacleAccess access,
            ObstacleView.Builder views,
            ObstacleCase work,
            AssignmentReaders readers,
            Plans plans,
            OpenWork openWork,
            Organisation organisation) {
        this.obstacles = obstacles;
        this.register = register;
        this.access = access;
        this.views = views;
        this.work = work;
        this.readers = readers;
        this.plans = plans;
        this.openWork = openWork;
        this.organisation = organisation;
    }

    @GetMapping
    String register(Principal user, @RequestParam Map<String, String> asked, Model model) {
        var viewer = viewer(user);
        var typed = RegisterQuery.of(asked);
        var filter = typed.filter();
        var counts = register.counts(viewer, filter);
        model.addAttribute("dong", register.page(viewer, filter));
        model.addAttribute("dem", counts);
        model.addAttribute(
                "tong",
                filter.state().map(state -> counts.getOrDefault(state, 0L)).orElseGet(() -> counts.values().stream()
                        .mapToLong(Long::longValue)
                        .sum()));
        model.addAttribute("loc", typed);
        model.addAttribute("coTrang", ObstacleRegister.PAGE);
        model.addAttribute("trangThai", Obstacle.State.values());
        model.addAttribute("mucDo", ObstacleRegister.Urgency.values());
        model.addAttribute("donVi", organisation.units(viewer.commune()));
        model.addAttribute(
                "keHoach",
                plans.of(viewer.commune(), 0, PLANS_TO_CHOOSE).stream()
                        .filter(Plan::issued)
                        .toList());
        return "vuong-mac";
    }

    @GetMapping("/xlsx")
    ResponseEntity<byte[]> spreadsheet(Principal user, @RequestParam Map<String, String> asked) throws IOException {
        var viewer = viewer(user);
        var filter = RegisterQuery.of(asked).filter();
        var out = new ByteArrayOutputStream();
        ObstacleWorkbook.write(taker -> register.each(viewer, filter, taker), out);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, FILE)
                .body(out.toByteArray());
    }

    @GetMapping("/{id}")
    String one(Principal user, @PathVariable UUID id, Model model) {
        var obstacle = readable(user, id);
        model.addAttribute("vm", views.of(obstacle, user.getName()));
        model.addAttribute("laChuTich", isChair(obstacle, user));
        return "mot-vuong-mac";
    }

    @PostMapping("/{id}/nhan-ve")
    String takeOver(
            Principal user, @PathVariable UUID id, @RequestParam("viec") String taskId, RedirectAttributes messages) {
        if (!isChair(readable(user, id), user)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            openWork.takeOver(taskId, user.getName());
            messages.addFlashAttribute("xong", "Đã nhận việc về xử lý.");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/vuong-mac/" + id;
    }

    private Obstacle readable(Principal user, UUID id) {
        return obstacles
                .findById(id)
                .filter(found -> access.mayRead(found, user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private boolean isChair(Obstacle obstacle, Principal user) {
        return organisation
                .authority(user.getName(), obstacle.commune, Position.CHAIR, work.today())
                .isPresent();
    }

    private ObstacleRegister.Viewer viewer(Principal user) {
        var person = organisation.person(user.getName()).orElseThrow();
        var commune = person.commune().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        return new ObstacleRegister.Viewer(
                commune, readers.seesAll(person), person.unit().orElse(null), person.username());
    }
}
