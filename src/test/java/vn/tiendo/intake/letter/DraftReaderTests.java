package vn.tiendo.intake.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.intake.extracted.ExtractedPlan.Draft;
import vn.tiendo.intake.source.Sources;

/** Which lines of a plan without a table are tasks. */
class DraftReaderTests {

    @Test
    void bulletsOfTheSectionsThatAssignWorkAreDrafts() {
        assertThat(
                        DraftReader.read(
                                Sources.text(
                                        """
                                KẾ HOẠCH
                                Nạo vét kênh mương năm 2026
                                I. MỤC ĐÍCH, YÊU CẦU
                                1. Mục đích
                                - Nước thông.
                                II. NỘI DUNG, NHIỆM VỤ
                                1. Kênh chính
                                - Đo đạc, lập bản đồ các đoạn bị lấp,
                                thống kê từng đoạn;
                                • Thuê máy nạo vét.
                                2. Kênh nhánh
                                + Vận động Nhân dân dọn cỏ.
                                III. TỔ CHỨC THỰC HIỆN
                                - Các thôn tổ chức thực hiện.
                                """)))
                .containsExactly(
                        new Draft("II.1", "Đo đạc, lập bản đồ các đoạn bị lấp, thống kê từng đoạn;"),
                        new Draft("II.1", "Thuê máy nạo vét."),
                        new Draft("II.2", "Vận động Nhân dân dọn cỏ."));
    }

    @Test
    void numberedLinesWithoutBulletsAreTheTasksThemselves() {
        assertThat(
                        DraftReader.read(
                                Sources.text(
                                        """
                                KẾ HOẠCH
                                Nạo vét kênh mương năm 2026
                                1. Mục đích
                                Nước thông.
                                2. Nhiệm vụ
                                2.1. Đo đạc các đoạn bị lấp.
                                2.2. Thuê máy nạo vét.
                                3. Tổ chức thực hiện
                                - Các thôn tổ chức thực hiện.
                                """)))
                .containsExactly(new Draft("2.1", "Đo đạc các đoạn bị lấp."), new Draft("2.2", "Thuê máy nạo vét."));
    }

    @Test
    void goalsWithinASectionOfWorkAreNoTasks() {
        assertThat(
                        DraftReader.read(
                                Sources.text(
                                        """
                                KẾ HOẠCH
                                Nạo vét kênh mương năm 2026
                                I. MỤC TIÊU, NHIỆM VỤ
                                1. Mục tiêu
                                - Nước thông.
                                2. Nhiệm vụ
                                - Đo đạc các đoạn bị lấp.
                                """)))
                .containsExactly(new Draft("I.2", "Đo đạc các đoạn bị lấp."));
    }

    @Test
    void sectionsWhoseNumeralWordDrawsAreFoundByTheirCapitals() {
        assertThat(
                        DraftReader.read(
                                Sources.text(
                                        """
                                KẾ HOẠCH
                                Nạo vét kênh mương năm 2026
                                **MỤC ĐÍCH, YÊU CẦU**
                                • Nước thông.
                                **NỘI DUNG, NHIỆM VỤ**
                                • Đo đạc các đoạn bị lấp.
                                **TỔ CHỨC THỰC HIỆN**
                                • Các thôn tổ chức thực hiện.
                                """)))
                .containsExactly(new Draft("II", "Đo đạc các đoạn bị lấp."));
    }
}
