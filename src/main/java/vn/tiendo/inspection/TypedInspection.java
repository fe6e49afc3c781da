package vn.tiendo.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;

/** The fields of the form in which an inspection is prepared, as they were typed; so nothing is lost when something is refused. */
public record TypedInspection(
        @Nullable String loai,
        @Nullable String noiDung,
        @Nullable String tu,
        @Nullable String den,
        @Nullable String truongDoan,
        @Nullable String thanhVien,
        @Nullable String soVanBan,
        @Nullable String ngayVanBan,
        @Nullable List<String> donVi,
        @Nullable List<String> nhiemVu) {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_NUMBER = 100;

    static TypedInspection blank() {
        return new TypedInspection(Inspection.Kind.REGULAR.name(), "", "", "", "", "", "", "", List.of(), List.of());
    }

    static TypedInspection of(Inspection inspection, List<Finding> scope) {
        return new TypedInspection(
                inspection.kind.name(),
                inspection.content,
                VietnamTime.format(inspection.firstDay),
                inspection.lastDay.equals(inspection.firstDay) ? "" : VietnamTime.format(inspection.lastDay),
                inspection.teamHead,
                inspection.members,
                inspection.documentNumber,
                Optional.ofNullable(inspection.documentDate)
                        .map(VietnamTime::format)
                        .orElse(""),
                scope.stream().filter(row -> !row.isOfTask()).map(Finding::unit).toList(),
                scope.stream()
                        .flatMap(row -> row.assignment().stream())
                        .map(UUID::toString)
                        .toList());
    }

    /** The codes of the units that are inspected as a whole. */
    public List<String> units() {
        return donVi == null ? List.of() : donVi;
    }

    /** The ids of the tasks that are inspected, as text. */
    public List<String> tasks() {
        return nhiemVu == null ? List.of() : nhiemVu;
    }

    /** @throws Refusal with what is missing or wrong */
    Inspection.Draft draft() {
        var first = day(tu).orElseThrow(() -> new Refusal("Hãy ghi ngày kiểm tra."));
        Refusal.unless(!text(noiDung).isEmpty(), "Hãy ghi nội dung kiểm tra.");
        Refusal.unless(text(noiDung).length() <= LONGEST, "Nội dung kiểm tra không quá 10.000 ký tự.");
        Refusal.unless(text(thanhVien).length() <= LONGEST, "Danh sách thành viên không quá 10.000 ký tự.");
        Refusal.unless(text(soVanBan).length() <= LONGEST_NUMBER, "Số văn bản không quá 100 ký tự.");
        return new Inspection.Draft(
                kind(),
                text(noiDung),
                first,
                day(den).orElse(first),
                text(truongDoan),
                text(thanhVien),
                text(soVanBan),
                day(ngayVanBan));
    }

    private Inspection.Kind kind() {
        return Arrays.stream(Inspection.Kind.values())
                .filter(one -> one.name().equals(loai))
                .findFirst()
                .orElseThrow(() -> new Refusal("Hãy chọn kiểm tra định kỳ hay đột xuất."));
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        return Optional.of(text(typed)).filter(written -> !written.isEmpty()).map(VietnamTime::parse);
    }

    /** A browser sends each line break as two characters, which its own limit counts as one. */
    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
