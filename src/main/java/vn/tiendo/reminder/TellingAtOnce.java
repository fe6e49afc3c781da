package vn.tiendo.reminder;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.extension.ExtensionDecided;
import vn.tiendo.inspection.UnitTold;
import vn.tiendo.mail.Letter;
import vn.tiendo.mail.Outbox;
import vn.tiendo.mail.ProductAddress;
import vn.tiendo.notice.NoticeSettings;
import vn.tiendo.obstacle.ObstacleAnswered;
import vn.tiendo.obstacle.ObstacleDecided;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.StepOpened;
import vn.tiendo.workflow.WorkItem;

/**
 * What cannot wait for the next morning's mail: a decision that is asked of somebody, something that came back, a decision that
 * was given (rules.md, "Reminders"). Tasks of a plan that goes out are announced by {@link AnnouncingPlan}, all in one mail.
 */
@Component
class TellingAtOnce {

    private static final String ACCEPT = "userTask_acceptAssignment";
    private static final String PERFORM = "userTask_performAssignment";
    private static final Set<String> REVISIONS = Set.of(
            "userTask_reviseDraft",
            "userTask_reviseAdjustment",
            "userTask_reviseExtension",
            "userTask_reviseInspection",
            "userTask_revisePublication");

    private final AssignmentDirectory assignments;
    private final Organisation organisation;
    private final NoticeSettings settings;
    private final UrgentText text;
    private final ProductAddress address;
    private final Outbox outbox;
    private final Clock clock;

    TellingAtOnce(
            AssignmentDirectory assignments,
            Organisation organisation,
            NoticeSettings settings,
            UrgentText text,
            ProductAddress address,
            Outbox outbox,
            Clock clock) {
        this.assignments = assignments;
        this.organisation = organisation;
        this.settings = settings;
        this.text = text;
        this.address = address;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(StepOpened opened) {
        var item = opened.item();
        if (item.step().equals(PERFORM)) {
            assignments.returned(item.subject().id()).ifPresent(returned -> tellReturned(item, returned));
        } else if (REVISIONS.contains(item.step())) {
            tell(item, "Trả lại", "Trả lại để hoàn thiện: " + item.name(), "");
        } else if (item.asksForDecision() && !item.step().equals(ACCEPT)) {
            tell(item, "Chờ quyết định", "Chờ anh/chị xử lý: " + item.name(), "");
        }
    }

    private void tell(WorkItem item, String kind, String subject, String said) {
        var content = new UrgentText.Message(
                subject, "Hạn xử lý: " + VietnamTime.format(item.due()), said, address.of(item.path()));
        holders(item)
                .forEach(person ->
                        send(item.commune(), person, kind, "step:" + item.taskId(), content, Optional.of(item)));
    }

    /** Once for each return, though the officer's step opens anew with each progress report. */
    private void tellReturned(WorkItem item, AssignmentDirectory.Returned returned) {
        var content = new UrgentText.Message(
                "Sản phẩm bị trả lại: " + returned.title(),
                returned.reference() + "; thời hạn: "
                        + returned.due().map(VietnamTime::format).orElse("không thời hạn"),
                returned.reason(),
                address.of("/nhiem-vu/" + item.subject().id()));
        var key = "returned:" + item.subject().id() + ":" + returned.times();
        holders(item).forEach(person -> send(item.commune(), person, "Trả lại", key, content, Optional.of(item)));
    }

    @EventListener
    void on(ExtensionDecided decided) {
        tellHead(
                new About(decided.assignment(), decided.commune(), decided.unit()),
                "Gia hạn",
                decided.granted() ? "Đã gia hạn: " : "Không gia hạn: ",
                "/gia-han/" + decided.extension());
    }

    @EventListener
    void on(ObstacleDecided decided) {
        tellHead(
                new About(decided.assignment(), decided.commune(), decided.unit()),
                "Vướng mắc",
                "Lãnh đạo đã cho ý kiến về vướng mắc: ",
                "/vuong-mac/" + decided.obstacle());
    }

    @EventListener
    void on(ObstacleAnswered answered) {
        tellHead(
                new About(answered.assignment(), answered.commune(), answered.unit()),
                "Vướng mắc",
                "Thành phố đã trả lời vướng mắc: ",
                "/vuong-mac/" + answered.obstacle());
    }

    @EventListener
    void on(UnitTold told) {
        var content = new UrgentText.Message(told.subject(), told.facts(), told.said(), address.of(told.path()));
        // The same may be told again after it came back: the moment makes it another mail.
        var key = told.path() + ":" + told.unit() + ":" + clock.instant();
        organisation
                .acting(told.commune(), Unit.headOf(told.unit()), VietnamTime.today(clock))
                .forEach(person -> send(told.commune(), person, "Kiểm tra", key, content, Optional.empty()));
    }

    /** What was decided about, and whose head is told. */
    private record About(UUID assignment, String commune, String unit) {}

    private void tellHead(About about, String kind, String said, String path) {
        var task = assignments.named(about.assignment()).orElseThrow();
        var content = new UrgentText.Message(
                said + task.title(),
                task.reference() + "; thời hạn: "
                        + task.due().map(VietnamTime::format).orElse("không thời hạn"),
                "",
                address.of(path));
        // The same case may be decided again after it came back: the moment makes it another mail.
        var key = path + ":" + clock.instant();
        organisation
                .acting(about.commune(), Unit.headOf(about.unit()), VietnamTime.today(clock))
                .forEach(person -> send(about.commune(), person, kind, key, content, Optional.empty()));
    }

    private void send(
            String commune,
            Person person,
            String kind,
            String key,
            UrgentText.Message message,
            Optional<WorkItem> about) {
        if (settings.of(person.username()).urgentMail()) {
            var letter = new Letter(
                    commune,
                    person,
                    kind,
                    key + ":" + person.username(),
                    message.subject(),
                    text.plain(person, message),
                    text.html(person, message));
            outbox.add(about.map(item -> letter.about(item.taskId())
                            .concerning(List.of(item.subject().id())))
                    .orElseGet(letter::concerningWhatItLinks));
        }
    }

    private List<Person> holders(WorkItem item) {
        return item.assignee()
                .or(item::person)
                .flatMap(organisation::person)
                .map(List::of)
                .or(() -> item.position()
                        .map(position -> organisation.acting(item.commune(), position, VietnamTime.today(clock))))
                .orElse(List.of());
    }
}
