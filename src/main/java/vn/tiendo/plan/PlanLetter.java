package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.unit.Commune;

/** What a plan says outside its tables, line by line in the order of an official document (Nghị định 30/2020/NĐ-CP). */
final class PlanLetter {

    private PlanLetter() {}

    static List<String> lines(PlanFile.PlanPart plan, Commune commune) {
        var lines = new ArrayList<String>();
        lines.add("ỦY BAN NHÂN DÂN");
        lines.add(commune.title().toUpperCase(Locale.ROOT));
        lines.add("Số: " + Objects.requireNonNullElse(plan.number(), "/KH-UBND"));
        lines.add(commune.name() + ", " + day(plan.date()));
        lines.add("KẾ HOẠCH");
        lines.add(plan.subject());
        lines.addAll(plan.bases());
        lines.add("Ủy ban nhân dân " + commune.kind().word() + " " + commune.name()
                + " ban hành Kế hoạch với các nội dung sau:");
        lines.add("I. NHIỆM VỤ");
        lines.add("Nhiệm vụ cụ thể giao các đơn vị tại phụ lục kèm theo.");
        lines.add("II. TỔ CHỨC THỰC HIỆN");
        replaced(plan).forEach(lines::add);
        regime(plan.regime()).forEach(lines::add);
        lines.add("Nơi nhận:");
        plan.receivers().forEach(receiver -> lines.add("- " + receiver + ";"));
        signature(plan.signatory()).forEach(lines::add);
        return lines;
    }

    private static String day(@Nullable LocalDate date) {
        return date == null
                ? "ngày tháng năm"
                : "ngày %02d tháng %02d năm %d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static Stream<String> replaced(PlanFile.PlanPart plan) {
        return Stream.ofNullable(plan.replaces()).map(number -> "Kế hoạch này thay thế Kế hoạch số " + number + ".");
    }

    private static Stream<String> regime(PlanFile.@Nullable Regime regime) {
        return regime == null
                ? Stream.of()
                : Stream.concat(
                        sentence("Các đơn vị báo cáo Ủy ban nhân dân qua Phòng Văn hóa - Xã hội ", regime.unitReport()),
                        sentence("Tổng hợp, báo cáo Ủy ban nhân dân thành phố ", regime.communeReport()));
    }

    private static Stream<String> sentence(String who, @Nullable String when) {
        return Stream.ofNullable(when).filter(text -> !text.isBlank()).map(text -> who + text + ".");
    }

    private static Stream<String> signature(PlanFile.@Nullable Signatory signatory) {
        return signatory == null
                ? Stream.of()
                : Stream.of(signatory.authority(), signatory.position(), signatory.name())
                        .filter(Objects::nonNull)
                        .distinct();
    }
}
