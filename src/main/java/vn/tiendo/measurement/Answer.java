package vn.tiendo.measurement;

import java.math.BigDecimal;
import java.util.Optional;

/** What a unit answers of one line: a value, whether a qualitative target is met, or that there is no figure yet. */
record Answer(Kind kind, Optional<BigDecimal> value) {

    enum Kind {
        VALUE(""),
        MET("đạt"),
        NOT_MET("chưa đạt"),
        NO_DATA("chưa có số liệu");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        String wording() {
            return wording;
        }
    }

    static Answer of(BigDecimal value) {
        return new Answer(Kind.VALUE, Optional.of(value));
    }

    static Answer of(Kind kind) {
        return new Answer(kind, Optional.empty());
    }

    boolean isFigure() {
        return kind != Kind.NO_DATA;
    }

    /** "87,5 %", "đạt", "chưa có số liệu". */
    String inWords(String unitOfMeasure) {
        return value.map(number -> (Numbers.written(number) + " " + unitOfMeasure).strip())
                .orElse(kind.wording());
    }
}
