package vn.tiendo.intake.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads plain text: lines with tabs and markdown or HTML tables become tables, every other line is a paragraph. */
final class TextSource {

    private static final Pattern BOLD = Pattern.compile("\\s*(#{1,6}\\s.*|(#{1,6}\\s+)?(\\*\\*|__).+(\\*\\*|__)\\s*)");

    private final List<String> lines;
    private final Blocks blocks = new Blocks(Limits.USUAL);
    private int at;
    private int page;

    private TextSource(String text) {
        this.page = text.indexOf('\f') < 0 ? 0 : 1;
        this.lines = text.lines().toList();
    }

    static Source read(Path file) throws IOException {
        return of(TextEncoding.decode(Files.readAllBytes(file)));
    }

    static Source of(String text) {
        return new TextSource(text).read();
    }

    private Source read() {
        while (at < lines.size()) {
            if (lines.get(at).indexOf('\f') >= 0) {
                page++;
            }
            table().ifPresentOrElse(
                            found -> {
                                blocks.table(found.rows());
                                at += found.lines();
                            },
                            this::paragraph);
        }
        return blocks.source();
    }

    private Optional<TextTable> table() {
        return TextTable.tabs(lines, at, page)
                .or(() -> TextTable.pipes(lines, at, page))
                .or(() -> HtmlTable.read(lines, at, page));
    }

    private void paragraph() {
        String line = lines.get(at++).replace('\f', ' ').strip();
        blocks.paragraph(new Source.Paragraph(line, false, BOLD.matcher(line).matches(), page));
    }

    /** @param rows of the table; @param lines how many lines of the file it takes */
    record TextTable(List<Source.Row> rows, int lines) {

        private static final Pattern RULE = Pattern.compile("\\s*\\|?(\\s*:?-+:?\\s*\\|)*\\s*:?-+:?\\s*\\|?\\s*");
        private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

        static Optional<TextTable> tabs(List<String> lines, int from, int page) {
            var rows = new ArrayList<Source.Row>();
            int at = from;
            while (at < lines.size() && isTabbed(lines.get(at))) {
                int until = QuotedLine.end(lines, at);
                rows.add(row(QuotedLine.cells(lines.subList(at, until)), page));
                at = until;
            }
            return found(rows, at - from);
        }

        static Optional<TextTable> pipes(List<String> lines, int from, int page) {
            var rows = new ArrayList<Source.Row>();
            int at = from;
            while (at < lines.size() && isPiped(lines.get(at))) {
                if (!RULE.matcher(lines.get(at)).matches()) {
                    rows.add(row(piped(lines.get(at)), page));
                }
                at++;
            }
            return found(rows, at - from);
        }

        private static Optional<TextTable> found(List<Source.Row> rows, int lines) {
            return lines == 0 ? Optional.empty() : Optional.of(new TextTable(rows, lines));
        }

        /** A line that is only indented by tabs is no row. */
        private static boolean isTabbed(String line) {
            return line.indexOf('\t') >= 0
                    && !line.isBlank()
                    && (line.charAt(0) == '\t'
                            ? line.strip().indexOf('\t') >= 0 || line.endsWith("\t")
                            : line.strip().indexOf('\t') >= 0
                                    || line.stripLeading().indexOf('\t') >= 0);
        }

        private static boolean isPiped(String line) {
            return line.strip().startsWith("|") && PIPE.matcher(line).results().count() > 2;
        }

        private static List<String> piped(String line) {
            String inside = line.strip().substring(1);
            var cells = new ArrayList<>(List.of(PIPE.split(inside, -1)));
            if (cells.get(cells.size() - 1).isBlank()) {
                cells.remove(cells.size() - 1);
            }
            return cells.stream().map(cell -> cell.replace("\\|", "|")).toList();
        }

        static Source.Row row(List<String> texts, int page) {
            var cells = new ArrayList<Source.Cell>();
            for (String text : texts) {
                cells.add(new Source.Cell(text.replace('\f', ' ').strip(), cells.size(), 1, false));
            }
            return new Source.Row(cells, page);
        }
    }
}
