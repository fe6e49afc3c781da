package vn.tiendo.publication;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What anybody reads without an account: each answer is the frozen snapshot or nothing, and is looked up anew each time. */
@Controller
class PublicPages {

    private static final int PAGE = 50;
    private static final int LONGEST_CODE = 60;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Snapshots snapshots;

    PublicPages(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @GetMapping("/cong-khai")
    String communes(@RequestParam(name = "trang", defaultValue = "0") String asked, Model model) {
        var page = asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 0;
        var found = snapshots.communes(page * PAGE, PAGE + 1);
        model.addAttribute("xa", found.stream().limit(PAGE).toList());
        model.addAttribute("trang", page);
        model.addAttribute("conNua", found.size() > PAGE);
        return "cong-khai";
    }

    @GetMapping("/cong-khai/{commune}")
    String commune(
            @PathVariable String commune,
            @RequestParam Map<String, String> asked,
            Model model,
            HttpServletResponse response) {
        var shown = shown(commune);
        if (shown.isEmpty()) {
            return nothing(response);
        }
        model.addAttribute("ck", PublicPage.of(shown.get(), asked));
        return "cong-khai-xa";
    }

    @GetMapping("/cong-khai/{commune}.csv")
    Object csv(@PathVariable String commune, HttpServletResponse response) {
        return shown(commune)
                .<Object>map(shown -> ResponseEntity.ok()
                        .contentType(CSV)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + named(shown) + ".csv\"")
                        .body(OpenData.csv(shown.frozen().read())))
                .orElseGet(() -> nothing(response));
    }

    /** Any site may read it. */
    @GetMapping("/cong-khai/{commune}.json")
    Object json(@PathVariable String commune, HttpServletResponse response) {
        return shown(commune)
                .<Object>map(shown -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .body(OpenData.json(shown)))
                .orElseGet(() -> nothing(response));
    }

    /** Nothing else under this address is anything, for whatever request: no error page of staff is ever shown here. */
    @RequestMapping({"/cong-khai/", "/cong-khai/*/**"})
    String elsewhere(HttpServletResponse response) {
        return nothing(response);
    }

    private static String nothing(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "cong-khai-khong";
    }

    private static String named(Snapshots.Shown shown) {
        var snapshot = shown.frozen().read();
        return "tien-do-" + snapshot.commune() + "-" + snapshot.dataDate();
    }

    private Optional<Snapshots.Shown> shown(String commune) {
        return Optional.of(commune.strip().toLowerCase(Locale.ROOT))
                .filter(code -> code.length() <= LONGEST_CODE)
                .flatMap(snapshots::shown);
    }
}
