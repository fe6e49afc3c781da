package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a document is set, by what most of its lines do.
 *
 * @param margins up to where lines reach, by the width of the page
 * @param pitch from one line of a paragraph to the next, as a multiple of the letters' size
 * @param spacesDrawn whether the file draws the spaces at which lines end
 */
record PdfLayout(Map<Float, Float> margins, float pitch, boolean spacesDrawn) {

    private static final float SINGLE = 1.2f;
    private static final float WIDEST = 2.2f;
    private static final double ENOUGH = 0.15;

    static PdfLayout of(List<PdfPage> pages) {
        var margins = new HashMap<Float, Float>();
        var pitches = new ArrayList<Float>();
        pages.forEach(page -> {
            var alone = page.rows().stream()
                    .filter(row -> row.size() == 1)
                    .map(row -> row.get(0))
                    .toList();
            alone.forEach(line -> margins.merge(page.width(), line.right(), Math::max));
            pitches.addAll(pitches(alone));
        });
        return new PdfLayout(margins, mostCommon(pitches), spacesDrawn(pages));
    }

    float margin(float width) {
        return margins.getOrDefault(width, width);
    }

    private static List<Float> pitches(List<PdfLine> lines) {
        var pitches = new ArrayList<Float>();
        for (int i = 1; i < lines.size(); i++) {
            float pitch = (lines.get(i).baseline() - lines.get(i - 1).baseline())
                    / lines.get(i).size();
            pitches.add(Math.round(pitch * 20) / 20f);
        }
        pitches.removeIf(pitch -> pitch > WIDEST);
        return pitches;
    }

    private static float mostCommon(List<Float> pitches) {
        var counts = pitches.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(SINGLE);
    }

    private static boolean spacesDrawn(List<PdfPage> pages) {
        var lines = pages.stream().flatMap(PdfPage::lines).toList();
        long drawn = lines.stream().filter(PdfLine::spaceAtEnd).count();
        return drawn > ENOUGH * lines.size();
    }
}
