package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.assignment.State;
import vn.tiendo.assignment.TaskEvent;
import vn.tiendo.assignment.TaskEvent.Told;
import vn.tiendo.assignment.TaskLine;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;

/**
 * What a line of a report says in the unit's own words; filled in from what happened, until somebody writes it.
 *
 * @param percent 0 to 100
 * @param nothing "không phát sinh"
 */
record Content(int percent, String results, String documents, String obstacles, String next, boolean nothing) {

    static final int LONGEST = 10_000;

    /** A browser sends each line break as two characters, which its own limit counts as one. */
    Content {
        results = plain(results);
        documents = plain(documents);
        obstacles = plain(obstacles);
        next = plain(next);
        Refusal.unless(percent >= 0 && percent <= 100, "Tỷ lệ hoàn thành phải từ 0 đến 100.");
        Refusal.unless(
                Stream.of(results, documents, obstacles, next).allMatch(text -> text.length() <= LONGEST),
                "Mỗi ô của báo cáo không quá 10.000 ký tự.");
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    /** What the events of the window make of a line that nobody has touched. */
    static Content of(TaskLine line) {
        return new Content(
                line.percent(),
                limited(texts(line.events(), Told.RESULT, "\n")),
                limited(texts(line.events(), Told.DOCUMENT, "; ")),
                limited(texts(line.events(), Told.OBSTACLE, "\n")),
                next(line),
                isNothing(line));
    }

    private static boolean isNothing(TaskLine line) {
        var told = line.events().stream().map(TaskEvent::told).toList();
        return told.isEmpty()
                ? line.state().equals(State.AWAITING_CONDITION.wording())
                : told.stream().allMatch(Told.NOTHING::equals);
    }

    private static String next(TaskLine line) {
        var working = line.leads() && !line.ended() && line.percent() < 100;
        return working
                ? line.due()
                        .map(due ->
                                "Tiếp tục thực hiện, hoàn thành trước khi hết ngày " + VietnamTime.format(due) + ".")
                        .orElse("Tiếp tục thực hiện.")
                : "";
    }

    /** With what happened since it was written, each after what is there already. */
    Content and(List<TaskEvent> fresh, int newPercent) {
        return new Content(
                newPercent,
                joined(results, texts(fresh, Told.RESULT, "\n"), "\n"),
                joined(documents, texts(fresh, Told.DOCUMENT, "; "), "; "),
                joined(obstacles, texts(fresh, Told.OBSTACLE, "\n"), "\n"),
                next,
                nothing && fresh.stream().allMatch(event -> event.told() == Told.NOTHING));
    }

    /** The words of an earlier period in the place of these; how far the work is stays. */
    Content wordedAs(Content earlier) {
        return new Content(percent, earlier.results, documents, earlier.obstacles, earlier.next, earlier.nothing);
    }

    /** One click: there is nothing to tell. */
    Content asNothing() {
        return new Content(percent, "", documents, "", next, true);
    }

    /** Whether it says neither what was done nor that nothing was. */
    boolean isSilent() {
        return !nothing && Stream.of(results, documents, obstacles).allMatch(String::isBlank);
    }

    /** Tells whether a browser sends back what it was given. */
    String mark() {
        return Integer.toHexString(Objects.hash(percent, results, documents, obstacles, next, nothing));
    }

    /** A difficulty that was reported and then raised is told once. */
    private static String texts(List<TaskEvent> events, Told told, String between) {
        var texts = events.stream()
                .filter(event -> event.told() == told)
                .map(event -> event.text().strip())
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
        return texts.stream()
                .filter(text ->
                        texts.stream().noneMatch(other -> other.length() > text.length() && other.contains(text)))
                .collect(Collectors.joining(between));
    }

    private static String joined(String first, String second, String between) {
        var parts = new ArrayList<>(List.of(first, second));
        parts.removeIf(String::isBlank);
        return limited(String.join(between, parts));
    }

    private static String limited(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
