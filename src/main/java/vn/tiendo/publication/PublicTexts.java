package vn.tiendo.publication;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.publication.PersonalData.Text;

/** Every text of a snapshot that somebody wrote, with the place where it stands. */
final class PublicTexts {

    private PublicTexts() {}

    static List<Text> of(Snapshot snapshot) {
        return Stream.of(
                        Stream.of(new Text("Lời giới thiệu", snapshot.intro())),
                        snapshot.plans().stream().flatMap(PublicTexts::plan),
                        snapshot.units().stream().map(unit -> new Text("Tên đơn vị", unit.name())),
                        snapshot.tasks().stream().flatMap(PublicTexts::task),
                        snapshot.indicators().stream().map(PublicTexts::indicator))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Text> plan(Snapshot.Plan plan) {
        var called = "KH " + plan.number();
        return Stream.concat(
                Stream.of(new Text(called + ", số và trích yếu", plan.number() + "\n" + plan.subject())),
                plan.groups().stream().map(group -> new Text(called + ", tên nhóm", group.name())));
    }

    private static Stream<Text> task(Snapshot.Task task) {
        var called = "KH " + task.plan() + ", nhiệm vụ " + task.group() + "." + task.number();
        return Stream.of(
                new Text(called + ", tên nhiệm vụ", task.title()),
                new Text(called + ", đơn vị chủ trì", task.units()),
                new Text(called + ", thời hạn", task.deadline()));
    }

    private static Text indicator(Snapshot.Indicator indicator) {
        return new Text(
                "KH " + indicator.plan() + ", chỉ tiêu " + indicator.name(),
                String.join(
                        "\n",
                        indicator.name(),
                        indicator.unit(),
                        indicator.target(),
                        indicator.period(),
                        indicator.value(),
                        indicator.assessment()));
    }
}
