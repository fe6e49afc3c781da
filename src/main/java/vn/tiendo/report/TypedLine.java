package vn.tiendo.report;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.refusal.Refusal;

/** One row of the table as a browser sends it: its fields are named after the task. */
record TypedLine(UUID assignment, Map<String, String> fields) {

    private static final String ORIGIN = ".goc";
    private static final int ID = 36;

    static Stream<TypedLine> all(Map<String, String> fields) {
        return fields.keySet().stream()
                .filter(name -> name.length() == ID + ORIGIN.length() && name.endsWith(ORIGIN))
                .map(name -> of(UUID.fromString(name.substring(0, ID)), fields));
    }

    static TypedLine of(UUID assignment, Map<String, String> fields) {
        return new TypedLine(assignment, fields);
    }

    private String field(String name) {
        return fields.getOrDefault(assignment + "." + name, "");
    }

    /** How often the line had been saved when the browser got it. */
    int times() {
        var typed = field("lan");
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    /** Whether it is other than what the browser was given. */
    boolean isChanged() {
        return !readable().mark().equals(field("goc"))
                || !field("phan-tram").strip().matches("\\d{1,3}");
    }

    /** @throws Refusal if the percentage is none, or a text too long */
    Content content() {
        var percent = field("phan-tram").strip();
        Refusal.unless(percent.matches("\\d{1,3}"), "Tỷ lệ hoàn thành phải là số từ 0 đến 100.");
        return content(Integer.parseInt(percent), Integer.MAX_VALUE);
    }

    /** What of it can be shown again. */
    Content readable() {
        var percent = field("phan-tram").strip();
        return content(percent.matches("\\d{1,2}|100") ? Integer.parseInt(percent) : 0, Content.LONGEST);
    }

    private Content content(int percent, int longest) {
        return new Content(
                percent,
                text("ket-qua", longest),
                text("tai-lieu", longest),
                text("kho-khan", longest),
                text("tiep-theo", longest),
                field("khong").equals("co"));
    }

    private String text(String name, int longest) {
        var typed = field(name).replace("\r\n", "\n");
        return typed.length() <= longest ? typed : typed.substring(0, longest);
    }
}
