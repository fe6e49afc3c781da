package vn.tiendo.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.tiendo.assignment.Standing;

/** The same snapshot for programs: a table of its tasks for a spreadsheet, and everything as JSON around the frozen text itself. */
final class OpenData {

    static final String LICENSE = "Được tự do sử dụng, sao chép, chia sẻ; đề nghị ghi rõ nguồn và ngày lấy số liệu.";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final char MARK = '\uFEFF';
    private static final CSVFormat EXCEL = CSVFormat.EXCEL
            .builder()
            .setHeader(
                    "Kế hoạch",
                    "Nhóm",
                    "Số",
                    "Nhiệm vụ",
                    "Đơn vị chủ trì",
                    "Thời hạn theo kế hoạch",
                    "Ngày đến hạn",
                    "Trạng thái",
                    "Thời hạn còn lại",
                    "Tình hình",
                    "Ngày hoàn thành",
                    "Số liệu ngày")
            .build();

    private OpenData() {}

    /** UTF-8 with a mark by which a spreadsheet knows it. */
    static byte[] csv(Snapshot snapshot) {
        var text = new StringBuilder().append(MARK);
        try (var csv = new CSVPrinter(text, EXCEL)) {
            for (var task : snapshot.tasks()) {
                csv.printRecord(cells(task, snapshot.dataDate()));
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> cells(Snapshot.Task task, String day) {
        return List.of(
                        task.plan(),
                        task.groupName(),
                        task.number(),
                        task.title(),
                        task.units(),
                        task.deadline(),
                        PublicPage.day(task.due()),
                        task.state(),
                        task.lateness(),
                        Standing.valueOf(task.standing()).wording(),
                        PublicPage.day(task.completedOn()),
                        PublicPage.day(day))
                .stream()
                .map(OpenData::cell)
                .toList();
    }

    /** A spreadsheet runs what begins with one of these signs; behind an apostrophe it is text. */
    private static String cell(String text) {
        return text.matches("(?s)[=+\\-@\t\r\n].*") ? "'" + text : text;
    }

    /** The frozen text stands in it byte by byte: who hashes it finds {@code sha256}. */
    static byte[] json(Snapshots.Shown shown) {
        var snapshot = shown.frozen().read();
        var head = "{\"source\":" + quoted("UBND " + snapshot.communeName() + ", " + snapshot.city())
                + ",\"license\":" + quoted(LICENSE)
                + ",\"approvedAt\":" + quoted(shown.approvedAt().toString())
                + ",\"approvedBy\":" + quoted(shown.approvedAs())
                + ",\"sha256\":" + quoted(shown.frozen().sha256())
                + ",\"snapshot\":";
        return (head + shown.frozen().document() + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
