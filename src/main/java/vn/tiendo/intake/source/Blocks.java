package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.refusal.Refusal;

/** Collects what a file says in reading order, and stops where the file holds more than a plan can. */
final class Blocks {

    private final Limits limits;
    private final List<Source.Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int rows;
    private int cells;
    private long characters;

    Blocks(Limits limits) {
        this.limits = limits;
    }

    void paragraph(Source.Paragraph paragraph) {
        if (!paragraph.text().isBlank()) {
            paragraphs++;
            limits.checkParagraphs(paragraphs);
            count(paragraph.text());
            blocks.add(paragraph);
        }
    }

    void table(List<Source.Row> table) {
        table.forEach(this::count);
        if (!table.isEmpty()) {
            blocks.add(new Source.Table(table));
        }
    }

    /** @throws Refusal if nothing in the file can be read */
    Source source() {
        Refusal.unless(
                blocks.stream().anyMatch(Blocks::hasLetters),
                "Tệp không có chữ nào đọc được; nếu là bản quét, hãy nhận dạng chữ trước.");
        return new Source(blocks);
    }

    private void count(Source.Row row) {
        rows++;
        limits.checkRows(rows);
        cells += row.cells().size();
        limits.checkCells(cells);
        row.cells().forEach(cell -> count(cell.text()));
    }

    private void count(String text) {
        characters += text.length();
        limits.checkText(text, characters);
    }

    private static boolean hasLetters(Source.Block block) {
        if (block instanceof Source.Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> hasLetters(cell.text()));
        }
        return block instanceof Source.Paragraph paragraph && hasLetters(paragraph.text());
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
