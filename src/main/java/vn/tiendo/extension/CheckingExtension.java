package vn.tiendo.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.ExtendingAssignment;
import vn.tiendo.assignment.ExtendingAssignment.Known;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;

/** What a later due date has to be, when it is asked and still when it is granted. */
@Component
class CheckingExtension {

    /** Further away it is a slip of the keyboard. */
    private static final int MOST_YEARS = 5;

    private final ExtendingAssignment tasks;
    private final Extensions extensions;
    private final ExtensionSettings settings;
    private final Plans plans;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CheckingExtension(
            ExtendingAssignment tasks,
            Extensions extensions,
            ExtensionSettings settings,
            Plans plans,
            WorkingCalendar calendar,
            Clock clock) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.settings = settings;
        this.plans = plans;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws Refusal if the task is not one whose date may be asked to move now */
    void requireExtensible(Known task) {
        task.hindrance().ifPresent(why -> {
            throw new Refusal(why);
        });
        Refusal.unless(
                extensions.openOf(task.id()).isEmpty(),
                "Nhiệm vụ này đang có một đề nghị gia hạn chưa giải quyết xong.");
        requireFewer(task);
    }

    /** @throws Refusal that names those granted, if there are as many as there may be */
    void requireFewer(Known task) {
        Refusal.unless(
                task.extensions() < settings.most(),
                "Nhiệm vụ đã được gia hạn " + task.extensions() + " lần, là số lần tối đa" + granted(task)
                        + "; không gia hạn thêm được nữa.");
    }

    private String granted(Known task) {
        var list = extensions.grantedOf(task.id()).stream()
                .map(each -> each.ground() + ": đến "
                        + Optional.ofNullable(each.grantedDue)
                                .map(VietnamTime::format)
                                .orElse(""))
                .collect(Collectors.joining("; "));
        return list.isEmpty() ? "" : " (" + list + ")";
    }

    /** @throws Refusal if the task cannot be due on that day */
    void requirePossible(Known task, LocalDate wanted) {
        var due = task.due().orElseThrow(() -> new Refusal("Nhiệm vụ không có thời hạn nên không gia hạn."));
        Refusal.unless(
                wanted.isAfter(due), "Thời hạn mới phải sau thời hạn hiện nay (" + VietnamTime.format(due) + ").");
        Refusal.unless(
                !wanted.isBefore(today()),
                "Thời hạn mới phải từ hôm nay (" + VietnamTime.format(today()) + ") trở đi.");
        Refusal.unless(
                !wanted.isAfter(today().plusYears(MOST_YEARS)),
                "Thời hạn mới cách hôm nay quá " + MOST_YEARS + " năm; hãy kiểm tra lại năm.");
        requireWorked(due, wanted);
        tasks.nextOccurrence(task.id()).ifPresent(next -> requireBefore(next, wanted));
    }

    private void requireWorked(LocalDate due, LocalDate wanted) {
        Refusal.unless(
                calendar.isWorkingDay(wanted),
                "Ngày " + VietnamTime.format(wanted) + " là ngày nghỉ. Ngày làm việc gần nhất: "
                        + Stream.of(calendar.onOrBefore(wanted), calendar.onOrAfter(wanted))
                                .filter(day -> day.isAfter(due) && !day.isBefore(today()))
                                .map(VietnamTime::format)
                                .collect(Collectors.joining(" hoặc "))
                        + ".");
    }

    private static void requireBefore(LocalDate next, LocalDate wanted) {
        Refusal.unless(
                wanted.isBefore(next),
                "Lần thực hiện tiếp theo đến hạn ngày " + VietnamTime.format(next)
                        + "; thời hạn mới của lần này phải trước ngày đó.");
    }

    /** The warning where the date leaves the plan's year, which is allowed but never goes unseen. */
    Optional<String> beyondYear(Known task, LocalDate wanted) {
        var plan = plans.get(task.plan());
        var year = plan.year().or(() -> plan.issuedOn().map(LocalDate::getYear));
        return year.filter(last -> wanted.getYear() > last)
                .filter(last -> task.due()
                        .filter(due -> due.getYear() < wanted.getYear())
                        .isPresent())
                .map(last -> "Thời hạn mới sang năm " + wanted.getYear() + ", sau năm của kế hoạch (" + last + ").");
    }

    int most() {
        return settings.most();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
