package vn.tiendo.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.intake.SourcePart;

/** What was read of a file as the page draws it; the block and row of each are its address there. */
public record Picture(List<Part> parts, int pages) {

    public Picture {
        parts = List.copyOf(parts);
    }

    /**
     * A paragraph, or a table.
     *
     * @param block its place among the blocks of the file, from 0
     * @param newPage the page that begins with it, or 0
     */
    public record Part(int block, int newPage, String text, boolean bullet, boolean bold, List<SourcePart.Line> lines) {

        public boolean isTable() {
            return !lines.isEmpty();
        }
    }

    static Picture of(List<SourcePart> source) {
        var parts = new ArrayList<Part>();
        var page = 0;
        for (var block = 0; block < source.size(); block++) {
            var part = source.get(block);
            var next = part.page() > page ? part.page() : 0;
            page = Math.max(page, lastPage(part));
            parts.add(new Part(block, next, part.text().orElse(""), part.bullet(), part.bold(), part.lines()));
        }
        return new Picture(parts, page);
    }

    private static int lastPage(SourcePart part) {
        return part.lines().stream().mapToInt(SourcePart.Line::page).reduce(part.page(), Math::max);
    }
}
