package vn.tiendo.approval;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;

/** A day as people type it on a phone, whose keypad may have no stroke: 26/6/2026, 26.6.2026, 26062026. */
final class TypedDay {

    private TypedDay() {}

    /** As a form takes it, 2026-06-26; what is no day stays as it was typed, for the form to refuse. */
    static String read(String typed) {
        var strokes = typed.strip().matches("\\d{8}")
                ? typed.strip().replaceAll("(..)(..)(....)", "$1/$2/$3")
                : typed.strip().replaceAll("[.\\- ]", "/");
        try {
            return VietnamTime.parse(strokes).toString();
        } catch (Refusal noDay) {
            return typed;
        }
    }

    /** As people read it; what is no day as it is. */
    static String shown(String given) {
        try {
            return VietnamTime.format(LocalDate.parse(given));
        } catch (DateTimeParseException noDay) {
            return given;
        }
    }
}
