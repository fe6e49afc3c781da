package vn.tiendo.obstacle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Organisation;

/** An obstacle in words: what stands on top of its forms and on its page. */
@Component
class ObstacleWords {

    private static final int SAID = 5;

    private final ObstacleCase work;
    private final Plans plans;
    private final Organisation organisation;

    ObstacleWords(ObstacleCase work, Plans plans, Organisation organisation) {
        this.work = work;
        this.plans = plans;
        this.organisation = organisation;
    }

    Map<String, String> of(Obstacle obstacle) {
        var task = work.task(obstacle);
        var words = new LinkedHashMap<String, String>();
        words.put("title", task.title());
        words.put("reference", task.reference());
        words.put("plan", plans.get(obstacle.plan).subject());
        words.put("taskState", task.ended() ? "đã kết thúc: " + task.state() : task.state());
        words.put("state", obstacle.state.wording());
        words.put("unit", work.unitName(obstacle, obstacle.unit));
        words.put("content", obstacle.content);
        words.put("proposal", obstacle.proposal);
        words.put("level", obstacle.level.wording());
        words.put("wantedBy", day(obstacle.wantedBy));
        words.put("raiser", raiser(obstacle));
        words.put("returned", text(obstacle.returned));
        words.put("opinion", opinion(obstacle));
        words.put("decision", decision(obstacle));
        words.put("result", text(obstacle.result));
        words.put("letter", letter(obstacle.letterNumber, obstacle.letterDate));
        words.put("urged", urged(obstacle));
        words.put("answer", answer(obstacle));
        words.put("said", said(obstacle));
        return words;
    }

    private String raiser(Obstacle obstacle) {
        return organisation.nameOf(obstacle.raisedBy)
                + (obstacle.raisedRight.isEmpty() ? "" : ", " + obstacle.raisedRight)
                + " – " + work.unitName(obstacle, obstacle.unit)
                + ", ngày " + VietnamTime.format(VietnamTime.date(obstacle.raisedAt));
    }

    private String opinion(Obstacle obstacle) {
        return obstacle.opinion == null ? "" : organisation.nameOf(text(obstacle.opinionBy)) + ": " + obstacle.opinion;
    }

    private String decision(Obstacle obstacle) {
        if (obstacle.decision == null) {
            return "";
        }
        var told = obstacle.resolvingUnit == null
                ? ""
                : " (" + work.unitName(obstacle, obstacle.resolvingUnit) + ", xong trước khi hết ngày "
                        + day(obstacle.resolveBy) + ")";
        var note = text(obstacle.decisionNote);
        return obstacle.decision + told + (note.isEmpty() ? "" : ": " + note);
    }

    static String letter(@Nullable String number, @Nullable LocalDate date) {
        return number == null ? "" : number + ", ngày " + day(date);
    }

    private static String urged(Obstacle obstacle) {
        var due = obstacle.answerDue == null || obstacle.answerNumber != null
                ? ""
                : "Trả lời trước khi hết ngày " + day(obstacle.answerDue) + ". ";
        return due
                + (obstacle.urgings == 0
                        ? ""
                        : "Đã đôn đốc " + obstacle.urgings + " lần, gần nhất ngày " + day(obstacle.urgedOn));
    }

    private static String answer(Obstacle obstacle) {
        return obstacle.answer == null
                ? ""
                : letter(obstacle.answerNumber, obstacle.answerDate) + ": " + obstacle.answer;
    }

    private String said(Obstacle obstacle) {
        return work.record.of(obstacle.id, SAID).stream()
                .map(entry -> VietnamTime.format(VietnamTime.date(entry.at())) + " – "
                        + (entry.by().isEmpty() ? "" : organisation.nameOf(entry.by()) + ": ")
                        + entry.event()
                        + (entry.text().isEmpty() ? "" : ". " + entry.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private static String day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(VietnamTime::format).orElse("");
    }
}
