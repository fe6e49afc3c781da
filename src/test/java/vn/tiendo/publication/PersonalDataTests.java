package vn.tiendo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.publication.PersonalData.Finding;
import vn.tiendo.publication.PersonalData.Text;

/** What looks like personal data is found before the public reads it; what plans are full of is not taken for it. */
class PersonalDataTests {

    private static final PersonalData OURS = new PersonalData(List.of("Tạ Anh Dũng", "Lê Hoa", "Bình"));

    private static List<Finding> in(String text) {
        return OURS.in(List.of(new Text("nhiệm vụ I.1", text)));
    }

    @ParameterizedTest
    @CsvSource({
        "'Giao ông Tạ Anh Dũng thực hiện', Họ tên, Tạ Anh Dũng",
        "'Giao TẠ ANH  DŨNG', Họ tên, Tạ Anh Dũng",
        "'giao ta anh dung', Họ tên, Tạ Anh Dũng",
        "'Bà Lê Hoa', Họ tên, Lê Hoa",
        "'Gửi về ubnd.anlao@haiphong.gov.vn.', Địa chỉ thư điện tử, ubnd.anlao@haiphong.gov.vn",
        "'Liên hệ 0912 345 678', Số điện thoại, 0912 345 678",
        "'Gọi +84912345678', Số điện thoại, +84912345678",
        "'Máy bàn 0225.3822.123', Số điện thoại, 0225.3822.123",
        "'CCCD 031090001234', Số định danh, 031090001234",
        "'CMND 031234567.', Số định danh, 031234567"
    })
    void finds(String text, String kind, String found) {
        assertThat(in(text)).anySatisfy(finding -> {
            assertThat(finding.kind()).startsWith(kind);
            assertThat(finding.found()).isEqualTo(found);
            assertThat(finding.place()).isEqualTo("nhiệm vụ I.1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch 36/KH-UBND ngày 23/03/2026",
                "Kinh phí 1.250.000.000 đồng, giai đoạn 2026-2030",
                "Thôn Bình Minh tổ chức lễ hoà giải",
                "Đạt 100% chỉ tiêu theo Nghị quyết 57-NQ/TW",
                "Tạ Anh Dũngs"
            })
    void leavesAlone(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void namesEachOnceWhereItStands() {
        assertThat(in("Lê Hoa, Lê Hoa và 0912345678"))
                .extracting(Finding::key)
                .containsExactly("Họ tên | nhiệm vụ I.1 | Lê Hoa", "Số điện thoại | nhiệm vụ I.1 | 0912345678");
    }
}
