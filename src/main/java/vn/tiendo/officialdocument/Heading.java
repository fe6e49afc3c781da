package vn.tiendo.officialdocument;

import java.util.List;
import java.util.Optional;

/**
 * Who issues a document, as the top left of its first page says it.
 *
 * @param upper the body above, not bold, such as "UBND XÃ BÌNH GIANG"; empty where the People's Committee itself issues
 * @param issuer the issuing body in bold, one or more lines, such as "ỦY BAN NHÂN DÂN", "XÃ BÌNH GIANG"; printed in capitals
 */
public record Heading(Optional<String> upper, List<String> issuer) {

    public Heading {
        issuer = List.copyOf(issuer);
        if (issuer.isEmpty()) {
            throw new IllegalArgumentException("a document has an issuing body");
        }
    }

    /** A commune's own document. @param commune its kind and name, "xã Bình Giang" */
    public static Heading ofCommune(String commune) {
        return new Heading(Optional.empty(), List.of("Ủy ban nhân dân", commune));
    }

    /** A department's own document. @param commune "xã Bình Giang" @param unit "Phòng Văn hóa - Xã hội" */
    public static Heading ofUnit(String commune, String unit) {
        return new Heading(Optional.of("UBND " + commune), List.of(unit));
    }
}
