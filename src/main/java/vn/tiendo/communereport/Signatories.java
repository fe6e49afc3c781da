package vn.tiendo.communereport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.officialdocument.Signature;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Role;
import vn.tiendo.unit.Unit;

/** With what authority somebody signs: for the whole People's Committee, in the chair's place, or as a unit's head. */
@Component
public class Signatories {

    private static final String COMMITTEE = "TM. Ủy ban nhân dân";

    private final Organisation organisation;
    private final Clock clock;

    Signatories(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** As who signs, today. */
    public Signature ofCommune(String commune, String username) {
        var name = organisation.nameOf(username);
        var own = organisation.positionsOf(username, today()).stream()
                .filter(position -> position.commune().equals(commune))
                .toList();
        if (holds(commune, username, Position.CHAIR)) {
            return new Signature(List.of(COMMITTEE, "Chủ tịch"), name);
        }
        return own.stream().anyMatch(position -> position.role() == Role.LEADER)
                ? new Signature(List.of(COMMITTEE, "KT. Chủ tịch", "Phó Chủ tịch"), name)
                : new Signature(List.of("TUQ. Chủ tịch", title(username)), name);
    }

    /** Who would sign, before anybody has: who acts for the plan's leader today; without a name where nobody does. */
    public Signature expected(String commune, String position) {
        return organisation.acting(commune, position, today()).stream()
                .findFirst()
                .map(person -> ofCommune(commune, person.username()))
                .orElseGet(() -> new Signature(
                        position.equals(Position.CHAIR)
                                ? List.of(COMMITTEE, "Chủ tịch")
                                : List.of(COMMITTEE, "KT. Chủ tịch", "Phó Chủ tịch"),
                        ""));
    }

    /** The head of a unit by the title alone, "TRƯỞNG PHÒNG"; in the head's place the deputy. @param username empty while nobody signed */
    Signature ofUnit(String commune, String unit, Optional<String> username) {
        var position = Unit.headOf(unit);
        var signer = username.or(() -> organisation.acting(commune, position, today()).stream()
                .findFirst()
                .map(person -> person.username()));
        var title = organisation.positions(commune).stream()
                .filter(known -> known.code().equals(position))
                .findFirst()
                .map(known -> headTitle(known.title()))
                .orElse("Thủ trưởng đơn vị");
        var name = signer.map(organisation::nameOf).orElse("");
        return signer.filter(person -> !holds(commune, person, position)).isPresent()
                ? new Signature(List.of("KT. " + title, "Phó " + title), name)
                : new Signature(List.of(title), name);
    }

    /** Whether it is the person's own position, not one that they act for. */
    private boolean holds(String commune, String username, String position) {
        return organisation
                .authority(username, commune, position, today())
                .filter(Authority.HOLDER::equals)
                .isPresent();
    }

    private String title(String username) {
        return organisation.person(username).map(person -> person.title()).orElse("");
    }

    /** "Trưởng phòng Kinh tế" signs as "Trưởng phòng": without the unit's name, which stands on top. */
    private static String headTitle(String title) {
        return List.of(
                        "Trưởng phòng",
                        "Chánh Văn phòng",
                        "Giám đốc",
                        "Trưởng Công an",
                        "Chỉ huy trưởng",
                        "Trưởng trạm",
                        "Chủ tịch",
                        "Hiệu trưởng",
                        "Trưởng thôn",
                        "Tổ trưởng",
                        "Trưởng ban",
                        "Bí thư")
                .stream()
                .filter(title::startsWith)
                .findFirst()
                .orElse(title);
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
