package vn.tiendo.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.assignment.BesideTask;
import vn.tiendo.assignment.DueDateRequests;
import vn.tiendo.assignment.ReminderLog;
import vn.tiendo.assignment.TaskInFull;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.dossier.TaskDossier.Fact;
import vn.tiendo.dossier.TaskDossier.Paper;
import vn.tiendo.dossier.TaskDossier.Section;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Gathers what stands on record of a task, as one person may see it. */
@Component
class Gathering {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final TaskInFull tasks;
    private final DueDateRequests requests;
    private final ReminderLog reminders;
    private final List<BesideTask> beside;
    private final ReportsOfTask reports;
    private final PapersOfTask papers;
    private final Organisation organisation;
    private final Clock clock;

    Gathering(
            TaskInFull tasks,
            DueDateRequests requests,
            ReminderLog reminders,
            List<BesideTask> beside,
            ReportsOfTask reports,
            PapersOfTask papers,
            Organisation organisation,
            Clock clock) {
        this.tasks = tasks;
        this.requests = requests;
        this.reminders = reminders;
        this.beside = beside;
        this.reports = reports;
        this.papers = papers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Empty if there is no such task or the person may not read it. One moment of the record, whatever happens beside. */
    @Transactional(readOnly = true)
    Optional<TaskDossier> of(UUID task, String username) {
        return tasks.of(task, username).map(told -> dossier(told, papers.of(task, username), username));
    }

    private TaskDossier dossier(TaskInFull.Told told, List<Paper> enclosed, String username) {
        var view = told.view();
        return new TaskDossier(
                organisation
                        .person(username)
                        .flatMap(Person::commune)
                        .map(organisation::commune)
                        .map(commune -> ("Ủy ban nhân dân " + commune.title()).toUpperCase(VIETNAMESE))
                        .orElse(""),
                view.reference(),
                view.title(),
                "Lập ngày " + VietnamTime.format(VietnamTime.today(clock)) + ", lúc nhiệm vụ ở trạng thái: "
                        + view.facts().get("state") + ". Người lập: " + organisation.nameOf(username) + ".",
                facts(told),
                sections(told, username),
                enclosed);
    }

    private static List<Fact> facts(TaskInFull.Told told) {
        var view = told.view();
        var known = view.facts();
        return Stream.of(
                        fact("Kế hoạch", known, "plan"),
                        fact("Nhóm nhiệm vụ", known, "group"),
                        fact("Chủ trì", known, "lead"),
                        fact("Phối hợp", known, "coordinators"),
                        fact("Người thực hiện", known, "officer"),
                        fact("Người chịu trách nhiệm", known, "responsible"),
                        fact("Sản phẩm", known, "output"),
                        fact("Thời hạn kế hoạch ghi", known, "dueAsWritten"),
                        new Fact("Thời hạn ban đầu", told.originalDue()),
                        fact("Thời hạn hiện nay", known, "due"),
                        fact("Căn cứ của thời hạn", known, "dueSource"),
                        fact("Nguồn lực, kinh phí", known, "resources"),
                        fact("Trạng thái", known, "state"),
                        new Fact("Tiến độ", view.percent() + "%"),
                        new Fact("Văn bản ban hành", view.document()),
                        new Fact("Lý do dừng", view.stopReason()))
                .filter(fact -> !fact.text().isBlank())
                .toList();
    }

    private static Fact fact(String label, Map<String, String> known, String key) {
        return new Fact(label, Optional.ofNullable(known.get(key)).orElse(""));
    }

    private List<Section> sections(TaskInFull.Told told, String username) {
        var id = told.view().id();
        var sections = new ArrayList<>(DossierSections.of(told));
        sections.addAll(DossierSections.requests(requests.of(id)));
        beside.stream()
                .map(feature -> feature.of(id, username))
                .map(DossierSections::beside)
                .forEach(sections::add);
        sections.add(DossierSections.reports(reports.of(id)));
        sections.add(DossierSections.reminders(reminders.of(id)));
        return sections.stream().filter(section -> !section.rows().isEmpty()).toList();
    }
}
