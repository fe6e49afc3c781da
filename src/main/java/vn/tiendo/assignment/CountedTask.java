package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A numbered task of a plan as a report counts it, once, however many units lead it or however often it recurs.
 *
 * @param unit the code of the unit that leads it; empty where several do
 * @param units the names of all that lead it
 * @param parts the task itself and all that carries it out: members' parts and occurrences
 * @param deadline as the plan writes it
 * @param state in the users' words, as the window ended
 * @param endedOn the day that counts as its completion; empty for one not completed by then
 */
public record CountedTask(
        UUID assignment,
        int appendix,
        String group,
        String groupTitle,
        String number,
        String title,
        String output,
        Optional<String> unit,
        List<String> units,
        List<UUID> parts,
        String deadline,
        Optional<LocalDate> due,
        String state,
        Standing standing,
        int percent,
        Optional<LocalDate> endedOn) {}
