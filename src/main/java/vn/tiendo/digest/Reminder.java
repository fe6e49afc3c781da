package vn.tiendo.digest;

import java.time.LocalDate;
import vn.tiendo.workflow.Subject;

/** Somebody is reminded of something on a rung: what is told once, however often it is reckoned. */
record Reminder(
        String person,
        ItemKind kind,
        String item,
        Subject subject,
        String title,
        String rung,
        LocalDate rungDay,
        Rung.Audience audience,
        LocalDate due) {}
