package vn.tiendo.intake.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Letters of the fonts from before Unicode (.VnTime, VNI-Times): they look right on paper, and no program can read them. */
public final class LegacyLetters {

    /** What a person is told of such letters. */
    public static final String WHY =
            "Chữ gõ bằng phông cũ (TCVN3, VNI) hoặc bị lỗi mã: hãy chuyển tệp sang Unicode rồi chọn lại.";

    /** No Vietnamese letter; one of them may stand in a foreign name. */
    private static final Pattern FOREIGN = Pattern.compile("[ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïñöøûüþÿ¸µ¶®¨©]");

    private static final int FEWEST = 2;

    private LegacyLetters() {}

    /** Whether the text has so many of them that no foreign name explains it. */
    public static boolean in(String text) {
        return FOREIGN.matcher(text).results().limit(FEWEST).count() == FEWEST;
    }

    /** The first words of a file that are written so. */
    public static Optional<String> first(Source source) {
        return source.blocks().stream()
                .flatMap(LegacyLetters::texts)
                .filter(LegacyLetters::in)
                .findFirst();
    }

    private static Stream<String> texts(Source.Block block) {
        if (block instanceof Source.Table table) {
            return table.rows().stream()
                    .map(Source.Row::cells)
                    .flatMap(List::stream)
                    .map(Source.Cell::text);
        }
        return block instanceof Source.Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.of();
    }
}
