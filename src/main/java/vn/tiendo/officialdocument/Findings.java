package vn.tiendo.officialdocument;

import java.util.ArrayList;
import java.util.List;

/** What a part of the check found broken, each rule by its number. */
final class Findings {

    private final List<String> broken = new ArrayList<>();

    void require(int rule, boolean holds, String sentence) {
        var finding = rule + ": " + sentence;
        if (!holds && !broken.contains(finding)) {
            broken.add(finding);
        }
    }

    List<String> broken() {
        return broken;
    }
}
