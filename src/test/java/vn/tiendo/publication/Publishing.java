package vn.tiendo.publication;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person does and sees on the staff's pages of publication, for tests of what follows from it. */
public record Publishing(ApplicationContext application, String username) {

    public UUID propose(UUID plan, String intro) {
        return application.getBean(ProposingPublication.class).propose("an-lao", List.of(plan), intro, username);
    }

    /** With each finding passed over for that reason. */
    public UUID proposeAnyway(UUID plan, String intro, String reason) {
        var keys = findings(plan, intro);
        return application
                .getBean(ProposingPublication.class)
                .propose("an-lao", new Publication.Wish(List.of(plan), intro, keys, reason), username);
    }

    public List<String> findings(UUID plan, String intro) {
        return application
                .getBean(ProposingPublication.class)
                .findings("an-lao", new Publication.Wish(List.of(plan), intro, List.of(), ""))
                .stream()
                .map(PersonalData.Finding::key)
                .toList();
    }

    public void withdraw(UUID publication, String reason) {
        application.getBean(EndingPublication.class).withdraw(publication, reason, username);
    }

    public void takeBack(UUID publication, String reason) {
        application.getBean(EndingPublication.class).takeBack(publication, reason, username);
    }

    public String state(UUID publication) {
        return application.getBean(Publications.class).get(publication).state.wording();
    }

    /** The text that was frozen for it last. */
    public String frozen(UUID publication) {
        var snapshot = application.getBean(Publications.class).get(publication).snapshot;
        return application.getBean(Snapshots.class).get(snapshot).document();
    }

    /** Marks the tasks of these numbers, and takes the mark from all others. */
    public int mark(UUID plan, String... numbers) {
        var lines = application.getBean(Marks.class).of(plan, 0);
        var hidden = lines.stream()
                .filter(line -> List.of(numbers).contains(line.number()))
                .map(Marks.Line::id)
                .toList();
        return application
                .getBean(MarkingTasks.class)
                .mark(plan, lines.stream().map(Marks.Line::id).toList(), hidden, username);
    }

    /** The numbers of the tasks that are kept from the public. */
    public List<String> hidden(UUID plan) {
        return application.getBean(Marks.class).of(plan, 0).stream()
                .filter(Marks.Line::hidden)
                .map(Marks.Line::number)
                .toList();
    }

    public List<String> besideTask(UUID assignment) {
        return application.getBean(MarkBesideTask.class).of(assignment, username).lines().stream()
                .map(line -> line.text() + " – " + line.note())
                .toList();
    }

    /** The latest first. */
    public List<String> record(UUID publication) {
        return application.getBean(PublicationRecord.class).of(publication, 100).stream()
                .map(entry -> entry.event())
                .toList();
    }

    /** Other tests propose too, and a commune has one at a time. */
    public static void forget(JdbcClient jdbc) {
        jdbc.sql("delete from publication").update();
    }
}
