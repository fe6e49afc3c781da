package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A commune's organisation as a person writes it in a file (docs/data-format.md). */
record CommuneFile(
        CommuneLine commune,
        List<UnitLine> units,
        List<PersonLine> people,
        List<PositionLine> positions,
        @Nullable List<DeputyLine> deputies) {

    /** @param city the name or the code of its city or province */
    record CommuneLine(String code, String name, CommuneKind kind, @Nullable String city) {}

    record UnitLine(
            String code,
            UnitKind kind,
            String name,
            @Nullable List<SchoolLevel> level,
            @Nullable List<String> aliases) {

        List<SchoolLevel> levels() {
            return Objects.requireNonNullElse(level, List.of());
        }

        List<String> otherNames() {
            return Objects.requireNonNullElse(aliases, List.of());
        }
    }

    record PersonLine(
            String username,
            String name,
            String title,
            @Nullable String mail,
            @Nullable String unit,
            @Nullable Boolean account) {

        boolean hasAccount() {
            return account == null || account;
        }
    }

    record PositionLine(
            String code,
            Role role,
            String title,
            @Nullable String unit,
            @Nullable String holder,
            @Nullable List<String> holders) {

        List<String> allHolders() {
            return Stream.concat(
                            Stream.ofNullable(holder), Objects.requireNonNullElse(holders, List.<String>of()).stream())
                    .toList();
        }
    }

    record DeputyLine(String position, String person, LocalDate from, LocalDate to, String reason) {}

    List<DeputyLine> allDeputies() {
        return Objects.requireNonNullElse(deputies, List.of());
    }
}
