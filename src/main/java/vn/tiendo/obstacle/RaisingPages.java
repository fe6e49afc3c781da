package vn.tiendo.obstacle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;

/** Where the head of a task's unit raises an obstacle, with its files. */
@Controller
@RequestMapping("/nhiem-vu/{id}/vuong-mac")
class RaisingPages {

    private final RaisingObstacle raising;
    private final AssignmentDirectory directory;
    private final AssignmentReaders readers;

    RaisingPages(RaisingObstacle raising, AssignmentDirectory directory, AssignmentReaders readers) {
        this.raising = raising;
        this.directory = directory;
        this.readers = readers;
    }

    /** The fields of the form, as they were typed. */
    public record Typed(
            @Nullable String noiDung, @Nullable String kienNghi, @Nullable String thuoc, @Nullable String ngay) {

        static Typed blank() {
            return new Typed("", "", Obstacle.Level.COMMUNE.name(), "");
        }

        Obstacle.Plea plea() {
            return new Obstacle.Plea(text(noiDung), text(kienNghi), level(), day());
        }

        private Obstacle.Level level() {
            return Arrays.stream(Obstacle.Level.values())
                    .filter(one -> one.name().equals(thuoc))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("Hãy chọn vướng mắc thuộc thẩm quyền của ai."));
        }

        private Optional<LocalDate> day() {
            return Optional.of(text(ngay)).filter(typed -> !typed.isEmpty()).map(VietnamTime::parse);
        }

        /** A browser sends each line break as two characters, which its own limit counts as one. */
        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.replace("\r\n", "\n").strip();
        }
    }

    @GetMapping
    String form(Principal user, @PathVariable UUID id, Model model) {
        requireRight(user, id);
        model.addAttribute("nv", directory.named(id).orElseThrow());
        model.addAttribute("thamQuyen", Obstacle.Level.values());
        if (!model.containsAttribute("go")) {
            model.addAttribute("go", Typed.blank());
        }
        return "neu-vuong-mac";
    }

    @PostMapping
    String raise(
            Principal user,
            @PathVariable UUID id,
            @ModelAttribute Typed typed,
            @RequestParam(name = "tep", required = false) Optional<List<MultipartFile>> files,
            RedirectAttributes messages) {
        requireRight(user, id);
        try {
            var sent = files.orElse(List.of()).stream()
                    .filter(file -> !file.isEmpty())
                    .map(RaisingPages::attached)
                    .toList();
            var obstacle = raising.raise(id, typed.plea(), sent, user.getName());
            messages.addFlashAttribute("xong", "Đã nêu vướng mắc.");
            return "redirect:/vuong-mac/" + obstacle;
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
            messages.addFlashAttribute("go", typed);
            return "redirect:/nhiem-vu/" + id + "/vuong-mac";
        }
    }

    private static RaisingObstacle.Attached attached(MultipartFile file) {
        try {
            InputStream content = file.getInputStream();
            return new RaisingObstacle.Attached(
                    Optional.ofNullable(file.getOriginalFilename()).orElse(""), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void requireRight(Principal user, UUID id) {
        if (!readers.mayRead(id, user.getName())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (raising.authority(id, user.getName()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
