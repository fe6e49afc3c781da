package vn.tiendo.inspection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.assignment.Lateness;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;

/** A demand in words: what stands on top of its forms and on its page. */
@Component
class DemandWords {

    private static final int SHORT = 120;

    private final InspectionCase work;
    private final InspectionWords words;
    private final AssignmentDirectory directory;
    private final WorkingCalendar calendar;

    DemandWords(InspectionCase work, InspectionWords words, AssignmentDirectory directory, WorkingCalendar calendar) {
        this.work = work;
        this.words = words;
        this.directory = directory;
        this.calendar = calendar;
    }

    Map<String, String> of(Demand demand) {
        var inspection = work.inspections.get(demand.inspection);
        var said = new LinkedHashMap<String, String>();
        said.put("title", shortened(demand.content));
        said.put("reference", reference(demand));
        said.put(
                "inspection", inspection.called() + " (" + work.plan(inspection).label() + ")");
        said.put("unit", work.unitName(demand.commune, demand.unit));
        said.put("task", task(demand));
        said.put("content", demand.content);
        said.put("due", VietnamTime.format(demand.due));
        said.put("state", demand.wording());
        said.put("lateness", lateness(demand));
        said.put(
                "officer",
                Optional.ofNullable(demand.officer)
                        .map(work.organisation::nameOf)
                        .orElse(""));
        said.put("returned", InspectionWords.text(demand.returned));
        said.put("answer", demand.answer);
        said.put("answered", answered(demand));
        said.put("link", "/kiem-tra/yeu-cau/" + demand.id);
        said.put("said", words.said(demand.id));
        return said;
    }

    /** "Yêu cầu số 2, KH 36/KH-UBND". */
    String reference(Demand demand) {
        return "Yêu cầu số " + demand.number + ", "
                + work.plan(work.inspections.get(demand.inspection)).label();
    }

    private String task(Demand demand) {
        return Optional.ofNullable(demand.assignment)
                .flatMap(directory::named)
                .map(named -> named.reference() + ": " + named.title())
                .orElse("");
    }

    /** The words that tasks have; none for what has ended, whose state says it. */
    String lateness(Demand demand) {
        return mark(demand).map(Lateness::wording).orElse("");
    }

    /** Empty for what is not open. */
    Optional<Lateness> mark(Demand demand) {
        if (!demand.state.isOpen()) {
            return Optional.empty();
        }
        if (demand.isOverdue(work.today())) {
            return Optional.of(Lateness.OVERDUE);
        }
        return Optional.of(
                demand.answeredOn == null && !demand.due.isAfter(Lateness.soonUntil(work.today(), calendar))
                        ? Lateness.DUE_SOON
                        : Lateness.ON_TIME);
    }

    private String answered(Demand demand) {
        return demand.answeredBy == null || demand.answeredOn == null
                ? ""
                : work.organisation.nameOf(demand.answeredBy)
                        + (InspectionWords.text(demand.answeredRight).isEmpty() ? "" : ", " + demand.answeredRight)
                        + ", ngày " + VietnamTime.format(demand.answeredOn);
    }

    static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 1) + "…";
    }
}
