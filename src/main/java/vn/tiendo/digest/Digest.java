package vn.tiendo.digest;

import java.util.List;

/**
 * What one person has to know today; the mail and the page are made of it.
 *
 * @param pause what was not told while nothing ran; empty where nothing was
 */
public record Digest(
        String name, String commune, String day, String pause, List<Section> sections, String tasks, String settings) {

    /** Things of one sort, the most urgent first. */
    public record Section(String title, List<Line> lines, int more) {}

    /**
     * One thing.
     *
     * @param status in words, for example "quá hạn 2 ngày làm việc"
     * @param mark the style that goes with the words
     */
    public record Line(String title, String detail, String due, String status, String mark, String link) {}

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return sections.isEmpty();
    }
}
