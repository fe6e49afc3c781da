package vn.tiendo.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.refusal.Refusal;

/** Where the team writes row by row what it saw, drafts the conclusion and its demands, and hands them in. */
@Controller
@RequestMapping("/kiem-tra/{id}/ket-qua")
class RecordingPages {

    private final Visitors visitors;
    private final SavingFindings saving;
    private final DraftingDemands drafting;
    private final HandingIn handingIn;
    private final FindingFiles files;
    private final InspectionView.Builder views;
    private final InspectionCase work;

    RecordingPages(
            Visitors visitors,
            SavingFindings saving,
            DraftingDemands drafting,
            HandingIn handingIn,
            FindingFiles files,
            InspectionView.Builder views,
            InspectionCase work) {
        this.visitors = visitors;
        this.saving = saving;
        this.drafting = drafting;
        this.handingIn = handingIn;
        this.files = files;
        this.views = views;
        this.work = work;
    }

    /** What was typed and could not be kept, beside what is stored. */
    private record Refused(Map<UUID, SavingFindings.Typed> typed, Map<UUID, String> wrong) {

        static final Refused NOTHING = new Refused(Map.of(), Map.of());
    }

    @GetMapping
    String table(Principal user, @PathVariable UUID id, Model model) {
        var inspection = visitors.ofDesk(user, id);
        if (inspection.state != Inspection.State.RECORDING) {
            return "redirect:/kiem-tra/" + id;
        }
        return shown(inspection, user, Refused.NOTHING, inspection.conclusion, model);
    }

    /** Whatever button is pressed, the rows and the conclusion are saved first. */
    @PostMapping
    String save(
            Principal user,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes messages) {
        var inspection = visitors.ofDesk(user, id);
        var typed = rows(sent);
        var conclusion = text(sent.get("ket-luan"));
        var demand = demand(sent);
        var wrong = new HashMap<UUID, String>();
        try {
            wrong.putAll(saving.save(id, typed, user.getName()));
            saving.saveConclusion(id, conclusion, user.getName());
            Refusal.unless(wrong.isEmpty(), "Có dòng chưa lưu được; nội dung bạn đã nhập vẫn còn ở dòng đó.");
            return done(user, id, sent.getOrDefault("viec", "luu"), demand, messages);
        } catch (Refusal refusal) {
            model.addAttribute("loi", refusal.getMessage());
            model.addAttribute("yc", demand);
            return shown(work.inspections.get(inspection.id), user, new Refused(typed, wrong), conclusion, model);
        }
    }

    private String done(
            Principal user, UUID id, String button, DraftingDemands.Typed demand, RedirectAttributes messages) {
        if (button.equals("trinh")) {
            requireNothingLeft(demand);
            handingIn.recorded(id, user.getName());
            messages.addFlashAttribute("xong", "Đã trình lãnh đạo duyệt kết luận kiểm tra.");
            return "redirect:/kiem-tra/" + id;
        }
        if (button.startsWith("tep:")) {
            requireNothingLeft(demand);
            return "redirect:/kiem-tra/" + id + "/ket-qua/" + ListQuery.id(button.substring(4));
        }
        messages.addFlashAttribute("xong", kept(user, id, button, demand, messages));
        return "redirect:/kiem-tra/" + id + "/ket-qua" + (button.equals("luu") ? "" : "#yeu-cau");
    }

    private static void requireNothingLeft(DraftingDemands.Typed demand) {
        Refusal.unless(
                demand.isBlank(), "Yêu cầu đang nhập chưa được thêm; hãy bấm «Thêm yêu cầu» hoặc xóa nội dung đó.");
    }

    private String kept(
            Principal user, UUID id, String button, DraftingDemands.Typed demand, RedirectAttributes messages) {
        if (button.equals("them-yeu-cau")) {
            return "Đã thêm yêu cầu."
                    + drafting.add(id, demand, user.getName())
                            .map(moved -> " " + moved)
                            .orElse("");
        }
        if (!demand.isBlank()) {
            messages.addFlashAttribute("yc", demand);
        }
        if (button.startsWith("xoa:")) {
            drafting.remove(id, ListQuery.id(button.substring(4)), user.getName());
            return "Đã xóa yêu cầu dự thảo.";
        }
        return "Đã lưu kết quả kiểm tra.";
    }

    private static Map<UUID, SavingFindings.Typed> rows(Map<String, String> sent) {
        var rows = new HashMap<UUID, SavingFindings.Typed>();
        sent.forEach((name, value) -> {
            if (name.startsWith("nhan-xet.")) {
                var id = ListQuery.id(name.substring("nhan-xet.".length()));
                rows.put(id, new SavingFindings.Typed(sent.getOrDefault("ket-qua." + id, ""), text(value)));
            }
        });
        return rows;
    }

    private static DraftingDemands.Typed demand(Map<String, String> sent) {
        return new DraftingDemands.Typed(
                sent.getOrDefault("yc-don-vi", ""),
                sent.getOrDefault("yc-nhiem-vu", ""),
                text(sent.get("yc-noi-dung")),
                text(sent.get("yc-han")));
    }

    /** A browser sends each line break as two characters, which its own limit counts as one. */
    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    private String shown(Inspection inspection, Principal user, Refused refused, String conclusion, Model model) {
        var view = views.of(inspection, user.getName());
        var rows = view.rows().stream().map(row -> typed(row, refused)).toList();
        model.addAttribute("kt", view);
        model.addAttribute("hang", rows);
        model.addAttribute("ketLuan", conclusion);
        model.addAttribute("ketQua", Finding.Result.values());
        model.addAttribute(
                "donVi",
                work.organisation.units(inspection.commune).stream()
                        .filter(unit -> work.units(inspection).contains(unit.code()))
                        .toList());
        if (!model.containsAttribute("yc")) {
            model.addAttribute("yc", DraftingDemands.Typed.BLANK);
        }
        return "ghi-ket-qua";
    }

    private static InspectionView.Row typed(InspectionView.Row row, Refused refused) {
        return Optional.ofNullable(refused.typed().get(row.id()))
                .map(given -> row.withTyped(given, refused.wrong().getOrDefault(row.id(), "")))
                .orElse(row);
    }

    @GetMapping("/{finding}")
    String one(Principal user, @PathVariable UUID id, @PathVariable UUID finding, Model model) {
        var inspection = visitors.ofDesk(user, id);
        var row = row(inspection, finding);
        model.addAttribute("kt", views.of(inspection, user.getName()));
        model.addAttribute("dong", views.row(row));
        return "tai-lieu-kiem-tra";
    }

    private Finding row(Inspection inspection, UUID finding) {
        return work.findings
                .find(finding)
                .filter(found -> found.inspection().equals(inspection.id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/{finding}")
    String attach(
            Principal user,
            @PathVariable UUID id,
            @PathVariable UUID finding,
            @RequestParam(name = "tep", required = false) Optional<List<MultipartFile>> sent,
            RedirectAttributes messages) {
        var inspection = visitors.ofDesk(user, id);
        var row = row(inspection, finding);
        try {
            saving.recordable(id, user.getName());
            var taken = sent.orElse(List.of()).stream()
                    .filter(file -> !file.isEmpty())
                    .toList();
            Refusal.unless(!taken.isEmpty(), "Hãy chọn tệp.");
            taken.forEach(file -> add(row, inspection, file, user.getName()));
            messages.addFlashAttribute("xong", "Đã tải lên " + taken.size() + " tệp.");
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/kiem-tra/" + id + "/ket-qua/" + finding;
    }

    private void add(Finding row, Inspection inspection, MultipartFile file, String by) {
        try {
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            files.add(row, inspection, name, file.getInputStream(), by);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
