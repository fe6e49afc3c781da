package vn.tiendo.communereport;

import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.officialdocument.Block;

/** Reads what people write in a section: "1. …" is a title, "- …" an item, all else a paragraph. */
final class Written {

    private static final Pattern TITLE = Pattern.compile("\\d{1,2}\\.\\s+\\S.{0,150}");
    private static final Pattern ITEM = Pattern.compile("[-–+•]\\s*(\\S.*)");

    private Written() {}

    static List<Block> blocks(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Written::block)
                .toList();
    }

    private static Block block(String line) {
        if (TITLE.matcher(line).matches()) {
            return new Block.Title(2, line);
        }
        var item = ITEM.matcher(line);
        return item.matches() ? new Block.Bullet(item.group(1)) : new Block.Paragraph(line);
    }
}
