package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.intake.extracted.ExtractedPlan;
import vn.tiendo.intake.extracted.ExtractedPlan.Draft;
import vn.tiendo.intake.extracted.ExtractedPlan.Issuer;
import vn.tiendo.intake.extracted.ExtractedPlan.Letter;
import vn.tiendo.intake.extracted.ExtractedPlan.PlacedDoubt;
import vn.tiendo.intake.extracted.ExtractedPlan.Regime;
import vn.tiendo.intake.extracted.ExtractedPlan.Signatory;
import vn.tiendo.unit.CommuneKind;

/** The letters of the real plans as a person reads them, the same from each format. */
class RealLettersTests {

    @ParameterizedTest
    @ValueSource(strings = {"txt", "docx", "pdf"})
    void readsAnLao(String format) {
        ExtractedPlan plan = extract("an-lao", format);
        Letter letter = plan.letter();
        assertThat(letter.subject())
                .startsWith("Triển khai thực hiện Nghị quyết 57-NQ/TW ngày 22/12/2024")
                .endsWith("và chuyển đổi số tại xã An Lão năm 2026");
        assertThat(letter.issuer()).isEqualTo(new Issuer("An Lão", Optional.of(CommuneKind.XA)));
        isUndatedDraftOf2026(letter);
        assertThat(letter.signatory()).isEqualTo(signatory("Lê Văn Huy", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"));
        assertThat(letter.legalBases())
                .singleElement()
                .asString()
                .startsWith("Thực hiện các Văn bản chỉ đạo")
                .endsWith("và chuyển đổi số năm 2026.");
        assertThat(letter.replaces()).isEmpty();
        assertThat(letter.recipients())
                .containsExactly(
                        "UBND thành phố",
                        "Sở Khoa học và Công nghệ",
                        "TTHU, TT HĐND xã",
                        "CT, PCT UBND xã",
                        "Các phòng, cơ quan, đơn vị trực thuộc",
                        "Các trường MN, TH, THCS trên địa bàn xã",
                        "Các cơ sở thôn trên địa bàn xã");
        assertThat(letter.regime()).isEqualTo(new Regime(Optional.empty(), Optional.empty()));
        assertThat(ofLetter(plan))
                .extracting(PlacedDoubt::at, PlacedDoubt::written)
                .containsExactly(tuple("Văn bản / regime", ""), tuple("Văn bản / appendices", "Phụ lục I và II"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "docx", "pdf"})
    void readsChiMinh(String format) {
        ExtractedPlan plan = extract("chi-minh", format);
        Letter letter = plan.letter();
        assertThat(letter.subject())
                .startsWith("Thực hiện Nghị quyết số 11/NQ-CP ngày 14/01/2026 của Chính phủ sửa đổi")
                .endsWith("và chuyển đổi số quốc gia tại xã Chí Minh");
        assertThat(letter.issuer()).isEqualTo(new Issuer("Chí Minh", Optional.of(CommuneKind.XA)));
        isUndatedDraftOf2026(letter);
        assertThat(letter.signatory()).isEqualTo(signatory("Vũ Minh Thành", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"));
        assertThat(letter.legalBases())
                .hasSize(3)
                .allMatch(base -> base.startsWith("Thực hiện ") && base.endsWith(";"));
        assertThat(letter.replaces()).contains("74/KH-UBND");
        assertThat(letter.recipients())
                .containsExactly(
                        "UBND thành phố",
                        "Sở Khoa học và Công nghệ",
                        "TT ĐU xã, TT HĐND xã",
                        "Lãnh đạo UBND xã",
                        "Các phòng, ban, ngành, đơn vị");
        assertThat(letter.regime()).isEqualTo(new Regime(Optional.of("trước ngày 30/11"), Optional.empty()));
        assertThat(ofLetter(plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "docx", "pdf"})
    void readsBinhGiangWithItsBullets(String format) {
        ExtractedPlan plan = extract("binh-giang", format);
        Letter letter = plan.letter();
        assertThat(letter.subject())
                .startsWith("Thực hiện Nghị quyết 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị")
                .endsWith("và chuyển đổi số quốc gia năm 2026");
        assertThat(letter.issuer()).isEqualTo(new Issuer("Bình Giang", Optional.of(CommuneKind.XA)));
        isUndatedDraftOf2026(letter);
        assertThat(letter.signatory()).isEqualTo(signatory("Vũ Đăng Chương", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"));
        assertThat(letter.legalBases())
                .singleElement()
                .asString()
                .startsWith("Thực hiện Kế hoạch số 358/KH-UBND")
                .endsWith("năm 2026");
        assertThat(letter.recipients()).hasSize(11).endsWith("Công thông tin điện tử");
        assertThat(letter.regime())
                .isEqualTo(new Regime(Optional.of("vào ngày 18 hàng tháng"), Optional.of("vào ngày 20 hàng tháng")));
        assertThat(plan.appendices()).isEmpty();
        assertThat(plan.drafts()).extracting(Draft::section).containsExactlyElementsOf(sections(4, 5, 5, 3, 6, 3, 2));
        assertThat(plan.drafts()).isEqualTo(extract("binh-giang", "txt").drafts());
        assertThat(ofLetter(plan)).isEmpty();
    }

    private static void isUndatedDraftOf2026(Letter letter) {
        assertThat(letter.number()).isEmpty();
        assertThat(letter.date()).isEmpty();
        assertThat(letter.year()).contains(2026);
    }

    private static List<String> sections(int... bullets) {
        var sections = new java.util.ArrayList<String>();
        for (int i = 0; i < bullets.length; i++) {
            sections.addAll(java.util.Collections.nCopies(bullets[i], "II." + (i + 1)));
        }
        return sections;
    }

    private static List<PlacedDoubt> ofLetter(ExtractedPlan plan) {
        return plan.doubts().stream()
                .filter(doubt -> doubt.at().startsWith("Văn bản"))
                .toList();
    }

    private static Signatory signatory(String name, String authority, String position) {
        return new Signatory(Optional.of(name), Optional.of(authority), Optional.of(position));
    }

    private static ExtractedPlan extract(String plan, String format) {
        Path file = Path.of(System.getProperty("tiendo.shared", "../shared"))
                .resolve("plans")
                .resolve(plan + "." + format);
        Assumptions.assumeTrue(Files.exists(file), "no plans beside the project");
        return new Extraction(ShippedCalendar.calendar()).extract(file);
    }
}
