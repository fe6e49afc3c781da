package vn.tiendo.communereport;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.tiendo.assignment.Standing;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.WorkItems;

/** The commune's report: figures that open the tasks behind them, sections that the plan desk writes, the files. */
@Controller
@RequestMapping("/bao-cao/xa/{period}")
class CommuneReportPages {

    private final CommuneReportCase work;
    private final CommuneReportAccess access;
    private final CommuneReportView.Builder views;
    private final ReportContents contents;
    private final CommuneReportDocument document;
    private final SavingSection saving;
    private final OpeningCommuneReport opening;
    private final WorkItems items;
    private final StepRunner runner;

    CommuneReportPages(
            CommuneReportCase work,
            CommuneReportAccess access,
            CommuneReportView.Builder views,
            ReportContents contents,
            CommuneReportDocument document,
            SavingSection saving,
            OpeningCommuneReport opening,
            WorkItems items,
            StepRunner runner) {
        this.work = work;
        this.access = access;
        this.views = views;
        this.contents = contents;
        this.document = document;
        this.saving = saving;
        this.opening = opening;
        this.items = items;
        this.runner = runner;
    }

    @GetMapping
    String one(
            Principal user,
            @PathVariable UUID period,
            @RequestParam(name = "lan", required = false) Optional<Integer> number,
            Model model) {
        var report = readable(user, period, number);
        var kept = Optional.ofNullable((CommuneReportView.Kept) model.getAttribute("giu"));
        model.addAttribute("bc", views.of(report, user.getName(), kept));
        return "bao-cao-xa";
    }

    /** A task behind a figure. */
    public record Line(
            UUID assignment,
            String number,
            String title,
            String units,
            String due,
            String state,
            String standing,
            String results) {

        static Line of(ReportedTask task) {
            return new Line(
                    task.assignment(),
                    task.group() + "." + task.number(),
                    task.title(),
                    task.units(),
                    task.due().map(VietnamTime::format).orElse(task.deadline()),
                    task.state(),
                    task.standing().wording(),
                    task.results());
        }
    }

    @GetMapping("/viec")
    String tasks(
            Principal user,
            @PathVariable UUID period,
            @RequestParam(name = "lan", required = false) Optional<Integer> number,
            @RequestParam(name = "nhom", defaultValue = "") String group,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "tinh-trang", required = false) Optional<Standing> standing,
            @RequestParam(name = "trong-ky", defaultValue = "false") boolean now,
            Model model) {
        var report = readable(user, period, number);
        var behind = contents.data(report).tasks().stream()
                .filter(task -> group.isEmpty() || task.groupKey().equals(group))
                .filter(task -> unit.isEmpty() || task.unitKey().equals(unit))
                .filter(task -> standing.isEmpty() || task.standing() == standing.get())
                .filter(task -> !now || task.endedNow())
                .toList();
        var said = List.of(
                behind.stream()
                        .findFirst()
                        .filter(task -> !group.isEmpty())
                        .map(ReportedTask::groupName)
                        .orElse(""),
                behind.stream()
                        .findFirst()
                        .filter(task -> !unit.isEmpty())
                        .map(ReportedTask::unitName)
                        .orElse(""),
                standing.map(Standing::wording).orElse(""),
                now ? "hoàn thành trong kỳ" : "");
        model.addAttribute("ky", period);
        model.addAttribute("lan", report.number);
        model.addAttribute("ten", "Báo cáo " + work.called(report));
        model.addAttribute("loc", said.stream().filter(text -> !text.isEmpty()).toList());
        model.addAttribute("dong", behind.stream().map(Line::of).toList());
        return "bao-cao-xa-viec";
    }

    @PostMapping("/muc/{section}")
    String save(
            Principal user,
            @PathVariable UUID period,
            @PathVariable int section,
            @RequestParam(name = "lan", defaultValue = "1") int number,
            @RequestParam(name = "lan-luu", defaultValue = "0") int saves,
            @RequestParam(name = "noi-dung", defaultValue = "") String text,
            @RequestParam(name = "viec", defaultValue = "luu") String action,
            RedirectAttributes messages) {
        var report = ofDesk(user, period, number);
        if (section < 1 || section > Section.values().length) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var named = Section.of(section);
        try {
            if (action.equals("theo-don-vi")) {
                saving.follow(report.id, named, user.getName());
            } else {
                saving.save(report.id, named, saves, text, user.getName());
            }
            messages.addFlashAttribute("xong", "Đã lưu mục " + named.heading() + ".");
        } catch (Refusal refusal) {
            var why = Optional.ofNullable(refusal.getMessage()).orElse("");
            messages.addFlashAttribute("loi", why);
            messages.addFlashAttribute("giu", new CommuneReportView.Kept(named, text, why));
        }
        return "redirect:" + CommuneReportWords.link(report) + "#muc-" + section;
    }

    /** The plan desk hands it on by the very form that Tasklist shows. */
    @PostMapping("/trinh")
    String submit(
            Principal user,
            @PathVariable UUID period,
            @RequestParam(name = "lan", defaultValue = "1") int number,
            RedirectAttributes messages) {
        var report = ofDesk(user, period, number);
        return change(CommuneReportWords.link(report), messages, "Đã trình Trưởng phòng kiểm tra nội dung.", () -> {
            var item = items.of(report.id).stream()
                    .filter(open -> open.step().equals(ConsolidatingReport.KEY))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("Báo cáo này không còn ở bước tổng hợp."));
            runner.submit(user.getName(), item.taskId(), Map.of());
        });
    }

    @PostMapping("/bo-sung")
    String supplement(Principal user, @PathVariable UUID period, RedirectAttributes messages) {
        ofDesk(user, period, 1);
        return change(
                "/bao-cao/xa/" + period,
                messages,
                "Đã mở báo cáo bổ sung.",
                () -> opening.supplement(period, user.getName()));
    }

    private static String change(String page, RedirectAttributes messages, String done, Runnable change) {
        try {
            change.run();
            messages.addFlashAttribute("xong", done);
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:" + page;
    }

    @GetMapping("/bao-cao.docx")
    ResponseEntity<byte[]> word(
            Principal user,
            @PathVariable UUID period,
            @RequestParam(name = "lan", required = false) Optional<Integer> number) {
        var report = readable(user, period, number);
        return file(document.fileName(report) + ".docx", WORD, document.word(contents.of(report)));
    }

    @GetMapping("/bao-cao.xlsx")
    ResponseEntity<byte[]> spreadsheet(
            Principal user,
            @PathVariable UUID period,
            @RequestParam(name = "lan", required = false) Optional<Integer> number) {
        var report = readable(user, period, number);
        return file(document.fileName(report) + ".xlsx", XLSX, document.spreadsheet(contents.of(report)));
    }

    @GetMapping("/bao-cao.pdf")
    Object pdf(
            Principal user,
            @PathVariable UUID period,
            @RequestParam(name = "lan", required = false) Optional<Integer> number,
            RedirectAttributes messages) {
        var report = readable(user, period, number);
        var made = document.pdf(contents.of(report));
        if (made.isEmpty()) {
            messages.addFlashAttribute("loi", "Máy chủ chưa cài LibreOffice nên chưa xuất được PDF; hãy tải bản Word.");
            return "redirect:" + CommuneReportWords.link(report);
        }
        return file(document.fileName(report) + ".pdf", "application/pdf", made.get());
    }

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private CommuneReport ofDesk(Principal user, UUID period, int number) {
        var report = readable(user, period, Optional.of(number));
        if (!access.isDesk(report, user.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return report;
    }

    /** The one of that number, else the last that the person may read. */
    private CommuneReport readable(Principal user, UUID period, Optional<Integer> number) {
        return work.reports.findByPeriodOrderByNumber(period).stream()
                .filter(report -> number.isEmpty() || report.number == number.get())
                .filter(report -> access.mayRead(report, user.getName()))
                .reduce((first, later) -> later)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
