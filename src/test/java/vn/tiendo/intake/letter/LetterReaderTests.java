package vn.tiendo.intake.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.intake.extracted.ExtractedPlan.Issuer;
import vn.tiendo.intake.extracted.ExtractedPlan.Letter;
import vn.tiendo.intake.extracted.ExtractedPlan.Regime;
import vn.tiendo.intake.extracted.ExtractedPlan.Signatory;
import vn.tiendo.intake.source.Sources;
import vn.tiendo.unit.CommuneKind;

/** What the letter of a plan says, in the ways in which communes write it. */
class LetterReaderTests {

    private static final String WARD =
            """
            ỦY BAN NHÂN DÂN
            PHƯỜNG HÒA THẠCH
            Số: 12 /KH-UBND
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Hòa Thạch, ngày 05 tháng 01 năm 2026
            **KẾ HOẠCH**
            **Trồng cây xanh và chỉnh trang đường phố**
            **trên địa bàn phường Hòa Thạch năm 2026**
            ___________
            Căn cứ Luật Bảo vệ môi trường ngày 17/11/2020;
            Căn cứ Kế hoạch số 5/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân thành phố;
            Ủy ban nhân dân phường Hòa Thạch ban hành Kế hoạch như sau:
            I. MỤC ĐÍCH
            - Trồng nhiều cây hơn.
            II. NHIỆM VỤ
            1. Tuyến đường
            - Trồng cây dọc đường trục, thay các cây
            đã chết;
            - Chăm sóc cây non.
            III. TỔ CHỨC THỰC HIỆN
            1. Kế hoạch này thay thế Kế hoạch số 7/KH-UBND ngày 04/02/2025.
            2. Các đơn vị báo cáo kết quả về Phòng Kinh tế, Hạ tầng và Đô thị trước ngày 25/11 để UBND phường tổng hợp, báo cáo UBND thành phố **trước ngày 05/12** hàng năm.
            Nơi nhận:
            - UBND thành phố (để b/c);
            - Các phòng, ban,
            đơn vị thuộc phường;
            - Lưu: VT, KT.
            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            (Đã ký)
            Trần Thị Minh Ngọc
            PHỤ LỤC
            (Ban hành kèm theo Kế hoạch số 99/KH-UBND)
            """;

    @Test
    void readsAWholeLetter() {
        Letter letter = read(WARD);
        assertThat(letter.subject())
                .isEqualTo("Trồng cây xanh và chỉnh trang đường phố trên địa bàn phường Hòa Thạch năm 2026");
        assertThat(letter.issuer()).isEqualTo(new Issuer("Hòa Thạch", Optional.of(CommuneKind.PHUONG)));
        assertThat(letter.number()).contains("12/KH-UBND");
        assertThat(letter.date()).contains(LocalDate.of(2026, 1, 5));
        assertThat(letter.year()).contains(2026);
        assertThat(letter.legalBases())
                .containsExactly(
                        "Căn cứ Luật Bảo vệ môi trường ngày 17/11/2020;",
                        "Căn cứ Kế hoạch số 5/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân thành phố;");
        assertThat(letter.replaces()).contains("7/KH-UBND");
        assertThat(letter.recipients()).containsExactly("UBND thành phố", "Các phòng, ban, đơn vị thuộc phường");
        assertThat(letter.signatory()).isEqualTo(signatory("Trần Thị Minh Ngọc", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"));
        assertThat(letter.regime()).isEqualTo(regime("trước ngày 25/11", "trước ngày 05/12 hàng năm"));
    }

    @Test
    void readsTheTablesThatOnlyLayOutTheLetter() {
        var head = Sources.table(List.of(
                List.of(
                        "ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LÂM",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
                List.of("Số: 08/KH-UBND", "Đồng Lâm, ngày 9/2/2026")));
        var foot = Sources.table(List.of(List.of(
                "Nơi nhận:\n- UBND thành phố;\n- Các thôn;\n- Lưu: VT.",
                "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nĐỗ Văn Bình")));
        var source = Sources.of(Sources.all(
                List.of(head),
                Sources.paragraphs("KẾ HOẠCH\nLàm sạch kênh mương năm 2026\nI. MỤC ĐÍCH"),
                List.of(foot)));
        Letter letter = LetterReader.read(source);
        assertThat(letter.issuer()).isEqualTo(new Issuer("Đồng Lâm", Optional.of(CommuneKind.XA)));
        assertThat(letter.number()).contains("08/KH-UBND");
        assertThat(letter.date()).contains(LocalDate.of(2026, 2, 9));
        assertThat(letter.subject()).isEqualTo("Làm sạch kênh mương năm 2026");
        assertThat(letter.recipients()).containsExactly("UBND thành phố", "Các thôn");
        assertThat(letter.signatory()).isEqualTo(signatory("Đỗ Văn Bình", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Số: /KH-UBND           | ngày tháng năm 2026               | -           | -          | 2026
            Số: …/KH-UBND          | ngày … tháng 01 năm 2026          | -           | -          | 2026
            Số: ......./KH-UBND    | ngày .... tháng ... năm 2026      | -           | -          | 2026
            Số 12 /KH-UBND         | ngày 5 tháng 1 năm 2026           | 12/KH-UBND  | 2026-01-05 | 2026
            Số:05/KH - UBND        | ngày 15 tháng 12 năm 2025         | 05/KH-UBND  | 2025-12-15 | 2026
            Số: 31a/KH-UBND        | ngày 31/01/2026                   | 31a/KH-UBND | 2026-01-31 | 2026
            Số: 4/KH-UBND          | ngày 31 tháng 02 năm 2026         | 4/KH-UBND   | -          | 2026
            """)
    void readsNumberAndDate(String number, String date, String expectedNumber, String expectedDate, int year) {
        Letter letter = read(number + "\nTân An, " + date + "\nKẾ HOẠCH\nChăm sóc vườn hoa năm 2026\nI. MỤC ĐÍCH");
        assertThat(letter.number()).isEqualTo(Optional.ofNullable(expectedNumber));
        assertThat(letter.date().map(LocalDate::toString)).isEqualTo(Optional.ofNullable(expectedDate));
        assertThat(letter.year()).contains(year);
    }

    @Test
    void takesNumberAndDateFromTheAppendicesWhereTheLetterheadIsLost() {
        Letter letter = read(
                """
                KẾ HOẠCH
                Chăm sóc vườn hoa năm 2026
                Ủy ban nhân dân xã Tân An xây dựng Kế hoạch như sau:
                PHỤ LỤC I
                (Ban hành kèm theo Kế hoạch số 21/KH-UBND ngày 15/01/2026 của UBND xã Tân An)
                PHỤ LỤC II
                (Kèm theo Kế hoạch số 21/KH-UBND ngày 15 tháng 01 năm 2026 của UBND xã Tân An)
                """);
        assertThat(letter.number()).contains("21/KH-UBND");
        assertThat(letter.date()).contains(LocalDate.of(2026, 1, 15));
        assertThat(letter.issuer()).isEqualTo(new Issuer("Tân An", Optional.of(CommuneKind.XA)));
    }

    @Test
    void findsTheIssuerByThePlaceOfTheDateWhereTheLetterheadIsLost() {
        Letter letter = read(
                """
                Vĩnh Hưng, ngày 02 tháng 3 năm 2026
                KẾ HOẠCH
                Chăm sóc vườn hoa
                Thực hiện Kế hoạch số 3/KH-UBND của Uỷ ban nhân dân xã Liên Hà; Uỷ ban nhân dân phường Vĩnh Hưng xây dựng Kế hoạch như sau:
                """);
        assertThat(letter.issuer()).isEqualTo(new Issuer("Vĩnh Hưng", Optional.of(CommuneKind.PHUONG)));
        assertThat(letter.legalBases())
                .containsExactly("Thực hiện Kế hoạch số 3/KH-UBND của Uỷ ban nhân dân xã Liên Hà");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH/Đỗ Văn Bình                       | TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH
            TM.ỦY BAN NHÂN DÂN/KT.CHỦ TỊCH/PHÓ CHỦ TỊCH/Đỗ Văn Bình        | KT. CHỦ TỊCH        | PHÓ CHỦ TỊCH
            TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Đỗ Văn Bình      | KT. CHỦ TỊCH        | PHÓ CHỦ TỊCH
            KT. CHỦ TỊCH/PHÓ CHỦ TỊCH THƯỜNG TRỰC/Đỗ Văn Bình              | KT. CHỦ TỊCH        | PHÓ CHỦ TỊCH THƯỜNG TRỰC
            TL. CHỦ TỊCH/CHÁNH VĂN PHÒNG/Đỗ Văn Bình                       | TL. CHỦ TỊCH        | CHÁNH VĂN PHÒNG
            TUQ. CHỦ TỊCH/TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI/Đỗ Văn Bình        | TUQ. CHỦ TỊCH       | TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI
            TM. ỦY BAN NHÂN DÂN/Q. CHỦ TỊCH/Đỗ Văn Bình                    | Q. CHỦ TỊCH         | Q. CHỦ TỊCH
            CHỦ TỊCH/Đỗ Văn Bình                                           | -                   | CHỦ TỊCH
            """)
    void readsWhoSignsAndByWhatRight(String block, String authority, String position) {
        Letter letter =
                read("KẾ HOẠCH\nChăm sóc vườn hoa\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n" + block.replace('/', '\n'));
        assertThat(letter.signatory())
                .isEqualTo(new Signatory(
                        Optional.of("Đỗ Văn Bình"), Optional.ofNullable(authority), Optional.of(position)));
        assertThat(letter.recipients()).containsExactly("Các thôn");
    }

    @Test
    void doesNotTakeTheNextLineForAName() {
        Letter letter =
                read("KẾ HOẠCH\nChăm sóc vườn hoa\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nPHỤ LỤC I\nDanh Mục Công Việc");
        assertThat(letter.signatory().name()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Các đơn vị báo cáo về UBND xã vào ngày **18** hàng tháng và báo cáo Sở Xây dựng vào ngày **20** hàng tháng. | vào ngày 18 hàng tháng | vào ngày 20 hàng tháng
            Định kỳ hàng năm trước ngày 30/11 các đơn vị rà soát, báo cáo Ủy ban nhân dân xã (qua Phòng VHXH).         | trước ngày 30/11       | -
            Phòng Kinh tế tham mưu UBND xã báo cáo UBND thành phố trước ngày 05/12 hằng năm.                           | -                      | trước ngày 05/12 hằng năm
            Các đơn vị báo cáo Phòng VHXH chậm nhất ngày 20 của tháng cuối quý.                                        | chậm nhất ngày 20 của tháng cuối quý | -
            Các đơn vị định kỳ báo cáo Ủy ban nhân dân xã theo quy định.                                               | -                      | -
            Các đơn vị báo cáo kết quả thực hiện Nghị quyết ngày 22/12/2024 của Chính phủ.                             | -                      | -
            """)
    void readsTheRegimeInThePlansWords(String sentence, String units, String commune) {
        Letter letter = read("KẾ HOẠCH\nChăm sóc vườn hoa\nI. TỔ CHỨC THỰC HIỆN\n" + sentence);
        assertThat(letter.regime()).isEqualTo(new Regime(Optional.ofNullable(units), Optional.ofNullable(commune)));
    }

    @Test
    void theYearIsTheNextOneWhereTheSubjectNamesThatAlone() {
        assertThat(read("Tân An, ngày tháng 12 năm 2026\nKẾ HOẠCH\nChăm sóc vườn hoa năm 2027")
                        .year())
                .contains(2027);
        assertThat(read("KẾ HOẠCH\nChăm sóc vườn hoa giai đoạn 2026 - 2030").year())
                .contains(2026);
        assertThat(read("KẾ HOẠCH\nChăm sóc vườn hoa").year()).isEmpty();
    }

    @Test
    void aLetterWithoutAnythingIsReadToo() {
        Letter letter = read("");
        assertThat(letter.subject()).isEmpty();
        assertThat(letter.issuer()).isEqualTo(new Issuer("", Optional.empty()));
        assertThat(letter.signatory()).isEqualTo(new Signatory(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Letter read(String text) {
        return LetterReader.read(Sources.text(text));
    }

    private static Signatory signatory(String name, String authority, String position) {
        return new Signatory(Optional.of(name), Optional.of(authority), Optional.of(position));
    }

    private static Regime regime(String units, String commune) {
        return new Regime(Optional.of(units), Optional.of(commune));
    }
}
