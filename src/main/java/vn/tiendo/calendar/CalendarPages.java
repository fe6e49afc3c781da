package vn.tiendo.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.refusal.Refusal;

/** Where the working calendar of the installation is read by its administrators and kept by those who may. */
@Controller
@RequestMapping("/quan-tri/lich")
class CalendarPages {

    private static final String SHOWN = "lich";

    private final ChangingCalendar changing;
    private final CalendarTable table;
    private final CalendarChanges changes;
    private final CalendarKeepers keepers;
    private final DueDays dueDays;
    private final Clock clock;

    CalendarPages(
            ChangingCalendar changing,
            CalendarTable table,
            CalendarChanges changes,
            CalendarKeepers keepers,
            DueDays dueDays,
            Clock clock) {
        this.changing = changing;
        this.table = table;
        this.changes = changes;
        this.keepers = keepers;
        this.dueDays = dueDays;
        this.clock = clock;
    }

    /** A change as the page shows it. */
    record Changed(String at, String who, String what) {}

    @GetMapping
    String page(Principal user, @RequestParam("nam") Optional<Integer> chosen, Model model) {
        require(keepers.mayRead(user.getName()));
        int year = within(chosen.orElse(VietnamTime.today(clock).getYear()));
        model.addAttribute("lich", CalendarView.of(year, isEntered(year), changing.days(year)));
        model.addAttribute("suaDuoc", keepers.mayChange(user.getName()));
        model.addAttribute(
                "thayDoi", changes.of(year).stream().map(this::changed).toList());
        model.addAttribute("denHan", dueOnDaysOff(year));
        if (!changing.hasCultureDay(year)) {
            model.addAttribute(
                    "vanHoa", VietnamTime.format(changing.cultureDay(year).day()));
        }
        return SHOWN;
    }

    @PostMapping("/them")
    String add(
            Principal user,
            @RequestParam("nam") int year,
            @RequestParam("ngay") String day,
            @RequestParam("loai") String kind,
            @RequestParam("ten") String label,
            RedirectAttributes messages) {
        return change(user, year, messages, () -> added(DayRules.read(day, kind, label), user));
    }

    @PostMapping("/van-hoa")
    String addCultureDay(Principal user, @RequestParam("nam") int year, RedirectAttributes messages) {
        return change(user, year, messages, () -> added(changing.cultureDay(within(year)), user));
    }

    @PostMapping("/bo")
    String remove(
            Principal user,
            @RequestParam("nam") int year,
            @RequestParam("ngay") String day,
            RedirectAttributes messages) {
        return change(user, year, messages, () -> {
            changing.remove(DayRules.day(day), user.getName());
            return "Đã bỏ ngày " + day + "."
                    + (isEntered(year)
                            ? ""
                            : " Năm " + year
                                    + " không còn ngày nào được nhập nên lịch trở lại các ngày dự kiến theo luật.");
        });
    }

    @PostMapping("/du-kien")
    String accept(Principal user, @RequestParam("nam") int year, RedirectAttributes messages) {
        return change(user, year, messages, () -> {
            changing.accept(within(year), user.getName());
            return "Đã nhập các ngày dự kiến của năm " + year + ".";
        });
    }

    /** Shows what the file would change; nothing is changed yet. */
    @PostMapping("/nap")
    String preview(
            Principal user,
            @RequestParam("nam") Optional<Integer> year,
            @RequestParam("tep") MultipartFile file,
            Model model)
            throws IOException {
        require(keepers.mayChange(user.getName()));
        try {
            show(CalendarReading.of(CalendarFile.read(file.getBytes())), model);
        } catch (Refusal refusal) {
            model.addAttribute("loi", refusal.getMessage());
        }
        model.addAttribute(
                "tep", Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        model.addAttribute("nam", year.orElse(VietnamTime.today(clock).getYear()));
        return "lich-tu-tep";
    }

    private void show(CalendarReading reading, Model model) {
        model.addAttribute("saiSot", reading.mistakes());
        model.addAttribute("thua", reading.idle());
        model.addAttribute("noiDung", CalendarFile.write(reading.days()));
        if (reading.mistakes().isEmpty()) {
            model.addAttribute("khacBiet", changing.differences(reading.days()));
        }
    }

    /** Takes over what the preview showed. */
    @PostMapping("/ghi")
    String load(
            Principal user,
            @RequestParam("nam") int year,
            @RequestParam("noi-dung") String content,
            RedirectAttributes messages) {
        return change(user, year, messages, () -> {
            var reading = CalendarReading.of(CalendarFile.read(content.getBytes(StandardCharsets.UTF_8)));
            Refusal.unless(reading.mistakes().isEmpty(), String.join(" ", reading.mistakes()));
            changing.replace(reading.days(), user.getName());
            return "Đã nạp " + reading.days().size() + " ngày từ tệp.";
        });
    }

    @GetMapping("/xuat")
    ResponseEntity<byte[]> export(Principal user, @RequestParam("nam") int year) {
        require(keepers.mayRead(user.getName()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lich-" + year + ".csv\"")
                .body(CalendarFile.write(changing.days(within(year))).getBytes(StandardCharsets.UTF_8));
    }

    private String added(CalendarDay day, Principal user) {
        var whole = isEntered(day.day().getYear());
        changing.add(day, user.getName());
        return "Đã thêm " + day.wording() + "."
                + (whole ? "" : " Các ngày dự kiến của năm " + day.day().getYear() + " được nhập cùng.")
                + (DayRules.isIdle(day)
                        ? " Ngày này là " + DayRules.weekday(day.day()) + ", vốn đã nghỉ, nên lịch không thay đổi."
                        : "");
    }

    private String change(Principal user, int year, RedirectAttributes messages, Supplier<String> done) {
        require(keepers.mayChange(user.getName()));
        try {
            messages.addFlashAttribute("xong", done.get());
        } catch (Refusal refusal) {
            messages.addFlashAttribute("loi", refusal.getMessage());
        }
        return "redirect:/quan-tri/lich?nam=" + year;
    }

    private boolean isEntered(int year) {
        return !table.entered(year).isEmpty();
    }

    private long dueOnDaysOff(int year) {
        return dueDays.ofOpenWork().stream()
                .filter(day -> day.getYear() == year && !table.isWorkingDay(day))
                .count();
    }

    private Changed changed(CalendarChanges.Change change) {
        return new Changed(change.at(), keepers.nameOf(change.username()), change.what());
    }

    private static int within(int year) {
        if (year < DayRules.FIRST_YEAR || year > DayRules.LAST_YEAR) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return year;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
