package vn.tiendo.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.intake.Extraction;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedPlan;
import vn.tiendo.intake.extracted.ExtractedTask;
import vn.tiendo.intake.source.LegacyLetters;
import vn.tiendo.plan.Doubt;

/** Tables and rows that are no tasks, and must neither become some nor be lost in silence. */
class OtherTablesTests {

    private static final String TASKS =
            """
            PHỤ LỤC I: PHÂN CÔNG
            STT|Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Sản phẩm|Thời hạn
            1|Lắp camera cổng chợ|Công an xã|Phòng Kinh tế|Báo cáo|10/2026
            2|Sơn lại bảng tin|Phòng Kinh tế|Công an xã|Báo cáo|9/2026
            """;

    @Test
    void budgetAndListOfPeopleAreLeftOutAndSaidSo() {
        var plan = read(
                TASKS
                        + """

                PHỤ LỤC II: DỰ TOÁN KINH PHÍ
                STT|Nội dung chi|Đơn vị tính|Số lượng|Đơn giá|Thành tiền
                1|Mua máy chiếu|Cái|02|15.000.000|30.000.000

                PHỤ LỤC III: DANH SÁCH ĐẦU MỐI
                TT|Họ và tên|Chức vụ|Đơn vị|Số điện thoại|Ghi chú
                1|Lê Văn Nam|Chuyên viên|Phòng Kinh tế|0912000111|
                """);

        assertThat(plan.appendices()).singleElement().satisfies(only -> assertThat(only.tasks())
                .hasSize(2));
        assertThat(plan.doubts())
                .extracting(ExtractedPlan.PlacedDoubt::at)
                .contains("PHỤ LỤC II / table", "PHỤ LỤC III / table");
    }

    @Test
    void headingWithLettersLostIsStillTheTablesOwn() {
        var plan = read(
                TASKS
                        + """

                STT|Nội dung công việc|Cơ quan chú tri|Cơ quan phối hợp|Sản phảm|Thời hạn
                3|Mua máy quét|Phòng Kinh tế|Công an xã|Báo cáo|8/2026
                """);

        assertThat(plan.appendices()).singleElement().satisfies(only -> assertThat(only.tasks())
                .extracting(ExtractedTask::number)
                .containsExactly("1", "2", "3"));
    }

    @Test
    void totalIsNoTaskAndNoWordOfTheTaskAbove() {
        var tasks = TableSamples.one(TASKS + "|Tổng cộng: 02 nhiệm vụ||||\n|Tổng số||||02")
                .tasks();

        assertThat(tasks).extracting(ExtractedTask::title).containsExactly("Lắp camera cổng chợ", "Sơn lại bảng tin");
        assertThat(whys(tasks.get(1))).anyMatch(why -> why.startsWith("Dòng tổng cộng"));
    }

    @Test
    void rowOfWordsBetweenCompleteRowsIsAGroupAndAskedAbout() {
        var appendix =
                TableSamples.one(TASKS + "|Nhóm việc về hạ tầng||||\n3|Mua máy quét|Phòng Kinh tế||Báo cáo|8/2026");

        assertThat(appendix.groups())
                .extracting(ExtractedAppendix.Group::title)
                .containsExactly("Nhóm việc về hạ tầng");
        assertThat(appendix.tasks().get(1).title()).isEqualTo("Sơn lại bảng tin");
        assertThat(whys(appendix.tasks().get(1))).anyMatch(why -> why.contains("tên nhóm"));
    }

    @Test
    void indicatorsThatDifferInANumberDoNotContradictEachOther() {
        var indicators = TableSamples.one(
                        """
                TT|Chỉ tiêu|Đơn vị tính|Năm 2026|Đơn vị chủ trì
                1|Tỷ lệ phủ sóng mạng 5G tại khu dân cư|%|90|Phòng Kinh tế
                2|Tỷ lệ phủ sóng mạng 6G tại khu dân cư|%|10|Phòng Kinh tế
                """)
                .indicators();

        assertThat(indicators).allSatisfy(row -> assertThat(row.doubts()).isEmpty());
    }

    @Test
    void lettersOfOldFontsAreAskedAboutWhereverTheyStand() {
        var plan = read(
                TASKS
                        + """
                3|Xaây döïng baûn ñoà soá|Phòng Kinh tế|Công an xã|Báo cáo|8/2026
                """);

        assertThat(whys(plan.appendices().get(0).tasks().get(2))).contains(LegacyLetters.WHY);
        assertThat(plan.doubts()).extracting(ExtractedPlan.PlacedDoubt::at).contains("Văn bản / letters");
        assertThat(LegacyLetters.in("Hợp tác với thành phố Köln, trường École")).isFalse();
    }

    private static ExtractedPlan read(String drawing) {
        return new Extraction(ShippedCalendar.calendar()).extract(TableSamples.source(drawing), Map.of());
    }

    private static List<String> whys(ExtractedTask task) {
        return task.doubts().stream().map(Doubt::why).toList();
    }
}
