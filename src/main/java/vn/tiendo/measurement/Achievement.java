package vn.tiendo.measurement;

import java.util.Comparator;
import java.util.List;

/**
 * A result with the year of the targets that it was held against.
 *
 * @param targetYear 0 where there is no target
 */
public record Achievement(Result result, int targetYear) {

    /** "đạt"; of a year without a target of its own "đạt mức của 2030". Never «quá hạn». */
    public String wording() {
        return switch (result) {
            case LEVEL_REACHED -> "đạt mức của " + targetYear;
            case LEVEL_NOT_REACHED -> "chưa đạt mức của " + targetYear;
            default -> result.wording();
        };
    }

    public String mark() {
        return result.mark();
    }

    /** Of several parts or targets the one that is farthest from being reached; the order of {@link Result} says which. */
    static Achievement worst(List<Achievement> all) {
        return all.stream().min(Comparator.comparing(Achievement::result)).orElse(new Achievement(Result.NO_TARGET, 0));
    }
}
