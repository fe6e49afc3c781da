package vn.tiendo.intake.extracted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.unit.CommuneKind;

/** A plan as its file says it: nothing corrected, nothing guessed, all doubts named. */
public record ExtractedPlan(
        Letter letter, List<ExtractedAppendix> appendices, List<Draft> drafts, List<PlacedDoubt> doubts) {

    public ExtractedPlan {
        appendices = List.copyOf(appendices);
        drafts = List.copyOf(drafts);
        doubts = List.copyOf(doubts);
    }

    /**
     * What the document itself says, outside its tables.
     *
     * @param year the year that the letterhead or the subject names, also where the day is left blank
     * @param legalBases each base as written
     * @param replaces the number of the plan that it replaces
     */
    public record Letter(
            String subject,
            Issuer issuer,
            Optional<String> number,
            Optional<LocalDate> date,
            Optional<Integer> year,
            Signatory signatory,
            List<String> legalBases,
            Optional<String> replaces,
            List<String> recipients,
            Regime regime) {

        public Letter {
            legalBases = List.copyOf(legalBases);
            recipients = List.copyOf(recipients);
        }
    }

    /** The commune, by its name without "xã" or "phường". */
    public record Issuer(String name, Optional<CommuneKind> kind) {}

    /** Who signs, and in what form of authority (TM., KT., TL., TUQ., Q.). */
    public record Signatory(Optional<String> name, Optional<String> authority, Optional<String> position) {}

    /** When units, and then the commune, report: the plan's own words. */
    public record Regime(Optional<String> unitReport, Optional<String> communeReport) {}

    /** A bullet of a plan without a table, under the number of its section ("II.1"): a task for the plan desk to complete. */
    public record Draft(String section, String text) {}

    /** A doubt and its place: appendix / group / row / column, or a part of the letter. */
    public record PlacedDoubt(String at, String written, String why, Optional<String> suggestion) {}
}
