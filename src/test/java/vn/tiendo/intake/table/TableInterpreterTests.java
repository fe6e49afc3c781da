package vn.tiendo.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.indicator.WrittenTarget;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedIndicator;
import vn.tiendo.intake.extracted.ExtractedTask;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.unit.UnitKind;

/** What a table says, whatever its headings, the order of its columns, and where pages cut it. */
class TableInterpreterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STT|Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Sản phẩm đầu ra|Thời gian thực hiện/hoàn thành",
                "TT|Tên nhiệm vụ|Cơ quan chủ trì tham mưu thực hiện|Cơ quan phối hợp thực hiện|Kết quả|Thời gian hoàn thành",
                "Stt|Nhiệm vụ cụ thể|Đơn vị thực hiện|Phối hợp|Kết quả/sản phẩm dự kiến|Hạn hoàn thành",
                "Số TT|Nội dung|Chủ trì|Đơn vị phối hợp|Sản phẩm|Tiến độ",
                "TT|NỘI DUNG NHIỆM VỤ|ĐƠN VỊ ĐẦU MỐI|CƠ QUAN, ĐƠN VỊ PHỐI HỢP|KẾT QUẢ ĐẦU RA|THỜI HẠN",
                "Số thứ tự|Công việc|Bộ phận tham mưu|Đơn vị phối hợp thực hiện|Sản phẩm hoàn thành|Thời gian triển khai và hoàn thành",
                "TT|Nhiệm vụ, giải pháp|Cơ quan, đơn vị chủ trì thực hiện|Cơ quan, đơn vị phối hợp thực hiện|Dự kiến sản phẩm|Thời gian (tháng/năm)",
                "**TT**|**Nhiệm vụ**|**Phòng, ban chủ trì**|**Phòng, ban phối hợp**|**Sản phẩm**|**Thời gian**",
                "STT|Hoạt động|Đơn vị chịu trách nhiệm|Đơn vị phối hợp|Kết quả cần đạt|Mốc thời gian"
            })
    void knowsTheColumnsByTheirMeaning(String heading) {
        var task = TableSamples.one(heading + "\n1|Lắp camera cổng chợ|Công an xã|Phòng Kinh tế|Báo cáo|10/2026")
                .tasks()
                .get(0);

        assertThat(List.of(
                        task.number(), task.title(), task.lead(), task.coordinating(), task.output(), task.deadline()))
                .containsExactly("1", "Lắp camera cổng chợ", "Công an xã", "Phòng Kinh tế", "Báo cáo", "10/2026");
        assertThat(task.extra()).isEmpty();
        assertThat(task.doubts()).isEmpty();
    }

    @Test
    void takesColumnsInAnyOrderAndKeepsUnknownOnesByTheirHeading() {
        var task = TableSamples.one(
                        """
                PHỤ LỤC 2
                Thời hạn | Kinh phí (triệu đồng) | Đơn vị phối hợp | STT | Nội dung | Người đứng đầu chịu trách nhiệm | Đơn vị chủ trì | Sản phẩm | Ghi chú | Mã hồ sơ lưu
                30/11/2026 | 120 | Trạm Y tế | 1 | Mua máy quét | Trưởng phòng Kinh tế | Phòng Kinh tế | Hợp đồng | Gấp | HS-01
                """)
                .tasks()
                .get(0);

        assertThat(task.deadline()).isEqualTo("30/11/2026");
        assertThat(task.responsible()).contains("Trưởng phòng Kinh tế");
        assertThat(task.lead()).isEqualTo("Phòng Kinh tế");
        assertThat(task.note()).contains("Gấp");
        assertThat(task.extra())
                .containsExactly(
                        java.util.Map.entry("Kinh phí (triệu đồng)", "120"),
                        java.util.Map.entry("Mã hồ sơ lưu", "HS-01"));
        assertThat(whys(task)).anyMatch(why -> why.contains("Kinh phí (triệu đồng)"));
    }

    @Test
    void joinsTwoHeadingRows() {
        var task = TableSamples.one(
                        """
                TT | Nhiệm vụ | Phân công thực hiện | < | < | Sản phẩm | Thời gian
                ^ | ^ | Lãnh đạo phụ trách | Đơn vị chủ trì | Đơn vị phối hợp | ^ | ^
                (1) | (2) | (3) | (4) | (5) | (6) | (7)
                1 | Mở lớp tin học cho thôn | Phó Chủ tịch | Phòng VHXH | Các thôn | Kế hoạch | Quý III/2026
                """)
                .tasks()
                .get(0);

        assertThat(task.responsible()).contains("Phó Chủ tịch");
        assertThat(task.lead()).isEqualTo("Phòng VHXH");
        assertThat(task.coordinating()).isEqualTo("Các thôn");
        assertThat(task.deadline()).isEqualTo("Quý III/2026");
    }

    @Test
    void joinsRowsThatAPageCut() {
        var tasks = TableSamples.one(
                        """
                PHỤ LỤC I: PHÂN CÔNG
                STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời gian
                1 | Rà soát đường truyền tại | Trung tâm Dịch vụ sự nghiệp | Các phòng, ban, đơn vị | Báo cáo rà | 10/2026

                5

                STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời gian
                 | nhà văn hóa các thôn | công | liên quan | soát |
                2 | Cập nhật trang tin | Phòng VHXH | Các đơn vị thuộc | Bài viết | Hàng tháng

                 | | | xã | |
                3 | Kiểm tra phòng cháy | Công an xã | | Biên bản | 12/2026
                """)
                .tasks();

        assertThat(tasks).extracting(ExtractedTask::number).containsExactly("1", "2", "3");
        assertThat(tasks.get(0).title()).isEqualTo("Rà soát đường truyền tại nhà văn hóa các thôn");
        assertThat(tasks.get(0).lead()).isEqualTo("Trung tâm Dịch vụ sự nghiệp công");
        assertThat(tasks.get(0).output()).isEqualTo("Báo cáo rà soát");
        assertThat(tasks.get(0).rows()).hasSize(2);
        assertThat(tasks.get(1).coordinating()).isEqualTo("Các đơn vị thuộc xã");
        assertThat(tasks).allSatisfy(task -> assertThat(task.doubts()).isEmpty());
    }

    @Test
    void readsSubRowsWithWhatTheyInherit() {
        var tasks = TableSamples.one(
                        """
                TT | Nhiệm vụ | Chủ trì | Phối hợp | Sản phẩm | Thời hạn
                4 | Số hóa trường học: | Phòng VHXH | Các trường học trên địa bàn | |
                 | Lập sổ điểm điện tử | | | Sổ điểm | 9/2026
                 | - Ký số học bạ | Phòng Kinh tế | | Học bạ số | 12/2026
                a) | Tập huấn giáo viên | | | Báo cáo | 8/2026
                5 | Sửa trạm bơm | Phòng Kinh tế | | Biên bản | 11/2026
                """)
                .tasks();

        assertThat(tasks)
                .extracting(ExtractedTask::parent)
                .containsExactly(
                        Optional.empty(), Optional.of("4"), Optional.of("4"), Optional.of("4"), Optional.empty());
        assertThat(tasks).extracting(ExtractedTask::number).containsExactly("4", "", "", "", "5");
        assertThat(tasks)
                .extracting(ExtractedTask::lead)
                .containsExactly("Phòng VHXH", "", "Phòng Kinh tế", "", "Phòng Kinh tế");
        assertThat(tasks.get(1).reading().lead().kinds()).containsExactly(UnitKind.VHXH);
        assertThat(tasks.get(2).reading().lead().kinds()).containsExactly(UnitKind.KT);
        assertThat(tasks.get(1).reading().coordinating().kinds()).containsExactly(UnitKind.TRUONG);
        assertThat(tasks.get(0).doubts())
                .as("a parent has its deadlines in its sub-rows")
                .noneMatch(Doubt::gap);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "II | Hạ tầng số | | | |",
                "II. | Hạ tầng số | | | |",
                "II | Hạ tầng số | < | < | < | <",
                "II. Hạ tầng số | < | < | < | < | <",
                " | II. Hạ tầng số | | | |",
                "II - Hạ tầng số | | | | |",
                "Nhóm II: Hạ tầng số | < | < | < | < | <"
            })
    void readsGroupsHoweverTheyAreMerged(String row) {
        var appendix = TableSamples.one("TT|Nhiệm vụ|Chủ trì|Phối hợp|Sản phẩm|Thời hạn\nI|Nhận thức||||\n"
                + "1|Viết bài|Phòng VHXH||Bài viết|10/2026\n" + row
                + "\n1|Kéo cáp quang|Phòng Kinh tế||Biên bản|11/2026");

        assertThat(appendix.groups())
                .containsExactly(
                        new ExtractedAppendix.Group("I", "Nhận thức"), new ExtractedAppendix.Group("II", "Hạ tầng số"));
        assertThat(appendix.tasks()).extracting(ExtractedTask::group).containsExactly("I", "II");
        assertThat(appendix.tasks())
                .allSatisfy(task -> assertThat(task.doubts()).isEmpty());
    }

    @Test
    void tellsSectionsWithGroupsOfTheirOwnApart() {
        var appendix = TableSamples.one(
                """
                TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn
                A | NHIỆM VỤ TRỌNG TÂM | | |
                I | Hạ tầng | | |
                1 | Kéo cáp | Phòng Kinh tế | Biên bản | 11/2026
                B | NHIỆM VỤ THƯỜNG XUYÊN | | |
                I | Tuyên truyền | | |
                1 | Viết bài | Phòng VHXH | Bài viết | 10/2026
                """);

        assertThat(appendix.groups())
                .extracting(ExtractedAppendix.Group::number)
                .containsExactly("A", "A.I", "B", "B.I");
        assertThat(appendix.tasks()).extracting(ExtractedTask::group).containsExactly("A.I", "B.I");
    }

    @Test
    void takesNumberedTitlesAsGroupsWhereThereIsNoRomanNumber() {
        var appendix = TableSamples.one(
                """
                TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn
                1 | Hạ tầng | | |
                1.1 | Kéo cáp | Phòng Kinh tế | Biên bản | 11/2026
                1.2 | Mua máy | Phòng Kinh tế | Hợp đồng | 10/2026
                2 | Con người | | |
                2.1 | Mở lớp | Phòng VHXH | Kế hoạch | 9/2026
                """);

        assertThat(appendix.groups())
                .containsExactly(
                        new ExtractedAppendix.Group("1", "Hạ tầng"), new ExtractedAppendix.Group("2", "Con người"));
        assertThat(appendix.tasks())
                .extracting(task -> task.group() + "/" + task.number())
                .containsExactly("1/1.1", "1/1.2", "2/2.1");
        assertThat(appendix.tasks())
                .allSatisfy(task -> assertThat(task.doubts()).isEmpty());
    }

    @Test
    void groupsMayStandBetweenTables() {
        var appendix = TableSamples.one(
                """
                PHỤ LỤC: PHÂN CÔNG NHIỆM VỤ
                I. Nhận thức
                TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn
                1 | Viết bài | Phòng VHXH | Bài viết | 10/2026
                II. Hạ tầng
                TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn
                1 | Kéo cáp | Phòng Kinh tế | Biên bản | 11/2026
                """);

        assertThat(appendix.groups())
                .extracting(ExtractedAppendix.Group::title)
                .containsExactly("Nhận thức", "Hạ tầng");
        assertThat(appendix.tasks()).extracting(ExtractedTask::group).containsExactly("I", "II");
    }

    @Test
    void aCellMergedDownwardsSaysTheSameInEachRow() {
        var tasks = TableSamples.one(
                        """
                TT | Nhiệm vụ | Chủ trì | Phối hợp | Sản phẩm | Thời hạn
                1 | Kéo cáp | Phòng Kinh tế | Công an xã | Biên bản | 11/2026
                2 | Mua máy | ^ | ^ | Hợp đồng | ^
                3 | Mở lớp | Phòng VHXH | | Kế hoạch | 9/2026
                """)
                .tasks();

        assertThat(tasks.get(1).lead()).isEqualTo("Phòng Kinh tế");
        assertThat(tasks.get(1).coordinating()).isEqualTo("Công an xã");
        assertThat(tasks.get(1).deadline()).isEqualTo("11/2026");
        assertThat(tasks.get(2).coordinating()).isEmpty();
    }

    @Test
    void anAppendixEndsWhereAnotherIsNamed() {
        var read = TableSamples.read(
                """
                PHỤ LỤC I
                DANH MỤC NHIỆM VỤ CỦA XÃ
                (Ban hành kèm theo Kế hoạch số 12/KH-UBND)
                TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn
                1 | Kéo cáp | Phòng Kinh tế | Biên bản | 11/2026
                PHỤ LỤC II: NHIỆM VỤ CỦA THÔN
                TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn
                1 | Quét vôi nhà văn hóa | Các thôn | Báo cáo | 12/2026
                """);

        assertThat(read)
                .extracting(ExtractedAppendix::title)
                .containsExactly("PHỤ LỤC I DANH MỤC NHIỆM VỤ CỦA XÃ", "PHỤ LỤC II: NHIỆM VỤ CỦA THÔN");
        assertThat(read.get(1).tasks()).hasSize(1);
    }

    @Test
    void namesATableThatNoLineNames() {
        assertThat(TableSamples.one("TT|Nhiệm vụ|Chủ trì|Thời hạn\n1|Kéo cáp|Phòng Kinh tế|11/2026")
                        .title())
                .isEqualTo("Phụ lục 1");
        assertThat(TableSamples.one(
                                "Phân công nhiệm vụ tháng 6\nTT|Nhiệm vụ|Chủ trì|Thời hạn\n1|Kéo cáp|Phòng Kinh tế|11/2026")
                        .title())
                .isEqualTo("Phân công nhiệm vụ tháng 6");
    }

    @Test
    void leavesLetterheadsAndSignaturesAlone() {
        assertThat(
                        TableSamples.read(
                                """
                ỦY BAN NHÂN DÂN XÃ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: /KH-UBND | ngày tháng năm 2026

                Nơi nhận: | TM. ỦY BAN NHÂN DÂN
                - Lưu: VT | CHỦ TỊCH
                """))
                .isEmpty();
    }

    @Test
    void readsIndicatorsByYearAndTheirHeadings() {
        var appendix = TableSamples.one(
                """
                BIỂU 1: CHỈ TIÊU
                TT | Chỉ tiêu | ĐVT | Mục tiêu | < | Đơn vị chủ trì
                ^ | ^ | ^ | Năm 2027 | Năm 2030 | ^
                I | Xã hội số | | | |
                1 | Người dùng mạng | | | |
                1.1 | Hộ có cáp quang | % | ≥ 60 | 80-90 | Phòng VHXH
                1.2 | Hộ có ví điện tử | % | - | 50 | Phòng Kinh tế
                """);

        assertThat(appendix.kind()).isEqualTo(ExtractedAppendix.Kind.INDICATORS);
        assertThat(appendix.indicators())
                .extracting(ExtractedIndicator::heading)
                .containsExactly(true, false, false);
        assertThat(appendix.indicators())
                .extracting(ExtractedIndicator::parent)
                .containsExactly(Optional.empty(), Optional.of("1"), Optional.of("1"));
        assertThat(appendix.indicators().get(1).targets())
                .extracting(WrittenTarget::year)
                .containsExactly(Optional.of(2027), Optional.of(2030));
        assertThat(appendix.indicators().get(2).targets()).hasSize(1);
        assertThat(appendix.indicators().get(1).unit()).contains("%");
    }

    @Test
    void takesTheYearOfAnIndicatorFromItsGroup() {
        var indicator = TableSamples.one(
                        """
                TT | Chỉ tiêu | Đơn vị tính | Kết quả | Chủ trì
                I | Đến năm 2030 | | |
                1 | Hộ có cáp quang | % | 85 | Phòng VHXH
                """)
                .indicators()
                .get(0);

        assertThat(indicator.targets()).singleElement().satisfies(target -> assertThat(target.year())
                .contains(2030));
        assertThat(indicator.output()).isEmpty();
    }

    @Test
    void showsTargetsThatContradictEachOther() {
        var read = TableSamples.read(
                """
                PHỤ LỤC I
                TT | Chỉ tiêu | Năm 2027 | Năm 2030 | Chủ trì
                1 | Tỷ lệ hộ gia đình có đường cáp quang | 60% | 80% | Phòng VHXH
                PHỤ LỤC II
                TT | Chỉ tiêu | Đơn vị tính | Năm 2030 | Năm 2035 | Chủ trì
                1 | Hộ gia đình có đường cáp quang trên địa bàn | % | 95% | 100% | Phòng VHXH
                """);

        assertThat(read)
                .allSatisfy(appendix -> assertThat(appendix.indicators().get(0).doubts())
                        .anyMatch(doubt -> doubt.column() == PlanColumn.TARGET
                                && doubt.why().contains("mâu thuẫn")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12Rà soát trạm bơm|Phòng Kinh tế|Các thôn|Báo cáo|10/2026|; dính",
                "12. Rà soát trạm bơm||Phòng Kinh tế|Các thôn|Báo cáo|10/2026; dính",
                "|12. Rà soát trạm bơm|Phòng Kinh tế|Các thôn|Báo cáo|10/2026; dính"
            })
    void partsANumberFromTheTitleThatItIsGluedTo(String row, String why) {
        var task = TableSamples.one(
                        "TT|Nhiệm vụ|Chủ trì|Phối hợp|Sản phẩm|Thời hạn\n11|Mua máy|Phòng Kinh tế||Hợp đồng|9/2026\n"
                                + row)
                .tasks()
                .get(1);

        assertThat(List.of(
                        task.number(), task.title(), task.lead(), task.coordinating(), task.output(), task.deadline()))
                .containsExactly("12", "Rà soát trạm bơm", "Phòng Kinh tế", "Các thôn", "Báo cáo", "10/2026");
        assertThat(whys(task)).anyMatch(said -> said.contains(why));
    }

    @Test
    void doubtsGluedCells() {
        var tasks = TableSamples.one(
                        """
                TT | Nhiệm vụ | Chủ trì | Phối hợp | Sản phẩm | Thời hạn
                1 | Mua máy | Phòng Kinh tế Công an xã | | Hợp đồng | 9/2026 12/2026
                2 | Mở lớp | Phòng VHXH | | Kế hoạch tháng 10/2026 |
                3 | Sửa mái | Phòng Kinh tế\\nCông an xã | | Biên bản | 12/2026
                """)
                .tasks();

        assertThat(tasks.get(0).doubts()).extracting(Doubt::column).contains(PlanColumn.LEAD, PlanColumn.DEADLINE);
        assertThat(tasks.get(1).doubts()).extracting(Doubt::column).contains(PlanColumn.OUTPUT);
        assertThat(tasks.get(2).doubts()).isEmpty();
    }

    @Test
    void doubtsMissingAndRepeatedNumbersAndTitles() {
        var tasks = TableSamples.one(
                        """
                TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn
                1 | Mua máy tính | Phòng Kinh tế | Hợp đồng | 9/2026
                3 | Mở lớp tin học | Phòng VHXH | Kế hoạch | 9/2026
                3 | Mua máy tính. | Phòng Kinh tế | Hợp đồng | 9/2026
                4 | | Phòng Kinh tế | Hợp đồng | 9/2026
                """)
                .tasks();

        assertThat(whys(tasks.get(1))).anyMatch(why -> why.contains("nhảy từ 1 sang 3"));
        assertThat(whys(tasks.get(2))).anyMatch(why -> why.contains("đã có")).anyMatch(why -> why.contains("trùng"));
        assertThat(whys(tasks.get(3))).anyMatch(why -> why.contains("không ghi nội dung"));
    }

    @Test
    void losesNoWordThatItCannotPlace() {
        var tasks = TableSamples.one(
                        """
                TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn
                1 | Mua máy tính | Phòng Kinh tế | Hợp đồng | 9/2026

                Lưu ý ưu tiên thiết bị trong nước

                TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn
                2 | Mở lớp tin học | Phòng VHXH | Kế hoạch | 9/2026 | thừa một ô
                """)
                .tasks();

        assertThat(whys(tasks.get(0))).anyMatch(why -> why.contains("thiết bị trong nước"));
        assertThat(whys(tasks.get(1))).anyMatch(why -> why.contains("thừa một ô"));
    }

    @Test
    void suggestsACorrectionButKeepsTheTitle() {
        var task = TableSamples.one(
                        "TT|Nhiệm vụ|Chủ trì|Thời hạn\n1|Phân đầu chuyên đổi số theo Chương trình 9- CT/TU|Phòng VHXH|11/2026")
                .tasks()
                .get(0);

        assertThat(task.title()).isEqualTo("Phân đầu chuyên đổi số theo Chương trình 9- CT/TU");
        assertThat(task.doubts()).anyMatch(doubt -> doubt.suggestion()
                .equals(Optional.of("Phấn đấu chuyển đổi số theo Chương trình 9-CT/TU")));
    }

    @Test
    void readsDecomposedLettersAndMarkup() {
        String table = Normalizer.normalize(
                "TT|Nhiệm vụ|Chủ trì|Phối hợp|Sản phẩm|Thời hạn\n1|**Mở lớp**<br>tin học|Phòng  Kinh tế||Kế hoạch|Tháng 10/2026",
                Normalizer.Form.NFD);

        var task = TableSamples.one(table).tasks().get(0);

        assertThat(task.title()).isEqualTo("Mở lớp tin học");
        assertThat(task.reading().lead().kinds()).containsExactly(UnitKind.KT);
        assertThat(task.doubts()).isEmpty();
    }

    @Test
    void numbersRowsOfATableWithoutNumbers() {
        var tasks = TableSamples.one(
                        """
                Nhiệm vụ | Đơn vị chủ trì | Sản phẩm | Thời hạn
                1. Mở lớp tin học | Phòng VHXH | Kế hoạch | 9/2026
                2. Mua máy | Phòng Kinh tế | Hợp đồng | 9/2026
                """)
                .tasks();

        assertThat(tasks).extracting(ExtractedTask::number).containsExactly("1", "2");
        assertThat(tasks).extracting(ExtractedTask::title).containsExactly("Mở lớp tin học", "Mua máy");
    }

    @Test
    void takesNoOverflowForAGroupAndNoSignatureForATask() {
        var appendix = TableSamples.one(
                """
                TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn
                1 | Mở lớp tin học | Văn phòng | Kế hoạch | $\\text{9/2026}$
                 | | HĐND&UBND | |
                2 | Mua máy | Phòng Kinh tế | Hợp đồng | 10/2026
                Người lập | | | | Chủ tịch
                """);

        assertThat(appendix.groups()).isEmpty();
        assertThat(appendix.tasks()).hasSize(2);
        assertThat(appendix.tasks().get(0).lead()).isEqualTo("Văn phòng HĐND&UBND");
        assertThat(appendix.tasks().get(0).deadline()).isEqualTo("9/2026");
        assertThat(whys(appendix.tasks().get(1))).anyMatch(why -> why.contains("Người lập | Chủ tịch"));
    }

    @Test
    void guessesTheColumnsOfATableWhoseHeadingIsLostAndSaysSoOnEachRow() {
        var tasks = TableSamples.one(
                        """
                PHỤ LỤC PHÂN CÔNG
                1 | Mở lớp tin học cho cán bộ thôn | Phòng VHXH | Các thôn | Kế hoạch | 10/2026
                2 | Kéo cáp quang đến nhà văn hóa | Phòng Kinh tế | Các thôn | Báo cáo | 12/2026
                """)
                .tasks();

        assertThat(tasks).extracting(ExtractedTask::lead).containsExactly("Phòng VHXH", "Phòng Kinh tế");
        assertThat(tasks).extracting(ExtractedTask::output).containsExactly("Kế hoạch", "Báo cáo");
        assertThat(tasks).extracting(ExtractedTask::deadline).containsExactly("10/2026", "12/2026");
        assertThat(tasks).allSatisfy(task -> assertThat(whys(task)).contains(ColumnGuess.WHY));
    }

    @Test
    void sumsUpNothingTwiceWhereATitleIsMergedOverSeveralRows() {
        var tasks = TableSamples.one(
                        """
                TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn
                1 | Mở lớp tin học | Phòng VHXH | Kế hoạch | 9/2026
                ^ | ^ | ^ | Báo cáo | 12/2026
                2 | Mua máy | Phòng Kinh tế | Hợp đồng | 10/2026
                ^ | ^ | ^ | Biên bản | ^
                """)
                .tasks();

        assertThat(tasks).extracting(ExtractedTask::number).containsExactly("1", "", "2");
        assertThat(tasks.get(1).title()).isEqualTo("Mở lớp tin học");
        assertThat(tasks.get(1).deadline()).isEqualTo("12/2026");
        assertThat(tasks.get(2).output()).isEqualTo("Hợp đồng Biên bản");
        assertThat(tasks.get(2).deadline()).isEqualTo("10/2026");
    }

    private static List<String> whys(ExtractedTask task) {
        return task.doubts().stream().map(Doubt::why).toList();
    }
}
