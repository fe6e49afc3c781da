package vn.tiendo.measurement;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.refusal.Refusal;

/** One row of the unit's table as a browser sends it: its fields are named after the line. */
record TypedLine(UUID line, Map<String, String> fields) {

    private static final String SEEN = ".goc";
    private static final int ID = 36;

    static Stream<TypedLine> all(Map<String, String> fields) {
        return fields.keySet().stream()
                .filter(name -> name.length() == ID + SEEN.length() && name.endsWith(SEEN))
                .map(name -> new TypedLine(UUID.fromString(name.substring(0, ID)), fields));
    }

    /** What stood there when the browser got it. */
    String seen() {
        return field("goc");
    }

    String value() {
        return field("gia-tri").strip();
    }

    String answer() {
        return field("tra-loi");
    }

    String period() {
        return field("ky").strip();
    }

    String source() {
        return text("nguon");
    }

    String evidence() {
        return field("minh-chung");
    }

    String remark() {
        return text("ghi-chu");
    }

    /** @throws Refusal with what to write instead */
    Entry entry() {
        return new Entry(given(), Period.read(period()), limited(source()), document(), limited(remark()));
    }

    private Optional<Answer> given() {
        return switch (answer()) {
            case "NO_DATA" -> Optional.of(Answer.of(Answer.Kind.NO_DATA));
            case "MET" -> Optional.of(Answer.of(Answer.Kind.MET));
            case "NOT_MET" -> Optional.of(Answer.of(Answer.Kind.NOT_MET));
            default ->
                Optional.of(value()).filter(typed -> !typed.isEmpty()).map(typed -> Answer.of(Numbers.read(typed)));
        };
    }

    private Optional<UUID> document() {
        return Optional.of(evidence()).filter(id -> id.length() == ID).map(UUID::fromString);
    }

    private static String limited(String text) {
        Refusal.unless(text.length() <= Entry.LONGEST, "Nguồn và ghi chú mỗi mục không quá 2.000 ký tự.");
        return text;
    }

    /** A browser sends each line break as two characters. */
    private String text(String name) {
        return field(name).replace("\r\n", "\n").strip();
    }

    private String field(String name) {
        return fields.getOrDefault(line + "." + name, "");
    }
}
