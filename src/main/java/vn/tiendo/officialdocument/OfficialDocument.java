package vn.tiendo.officialdocument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an official document says, without what it looks like. Begin with {@link #draft}; each "with" answers a copy.
 *
 * @param number within the year, from 1; empty while a draft
 * @param symbol what follows the kind in the number: "UBND", "VHXH"; of a công văn with the drafting unit, "UBND-VHXH"
 * @param place where it is issued, "Bình Giang"
 * @param date the day of issue; empty while a draft
 * @param year the year that a draft's blank date names
 * @param subject of a công văn without "V/v"
 * @param addressees after "Kính gửi:", without dashes and marks; none where the document has no such line
 * @param legalBases each beginning with "Căn cứ" or "Theo", without the mark at its end
 * @param body ends with "./.", which is written by itself
 * @param recipients "Nơi nhận", without dashes and marks, without the archive
 * @param archive the last line of "Nơi nhận" after "Lưu:": "VT, VHXH"
 */
public record OfficialDocument(
        Heading heading,
        Kind kind,
        Optional<Integer> number,
        String symbol,
        String place,
        Optional<LocalDate> date,
        int year,
        String subject,
        List<String> addressees,
        List<String> legalBases,
        List<Block> body,
        Signature signature,
        List<String> recipients,
        String archive,
        List<Appendix> appendices) {

    /** The first recipient of what goes to a higher body, or of any document that has "Kính gửi:". */
    public static final String AS_ABOVE = "Như trên";

    public OfficialDocument {
        addressees = List.copyOf(addressees);
        legalBases = List.copyOf(legalBases);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        appendices = List.copyOf(appendices);
        if (number.isPresent() && number.get() < 1) {
            throw new IllegalArgumentException("numbers run from 1");
        }
    }

    /** A document without number and date, and with no text yet. @param archive after "Lưu:", such as "VT, VHXH" */
    public static OfficialDocument draft(
            Kind kind,
            Heading heading,
            String symbol,
            String place,
            int year,
            String subject,
            Signature signature,
            String archive) {
        var none = List.<String>of();
        return new OfficialDocument(
                heading,
                kind,
                Optional.empty(),
                symbol,
                place,
                Optional.empty(),
                year,
                subject,
                none,
                none,
                List.of(),
                signature,
                none,
                archive,
                List.of());
    }

    /** Once the clerk gave them. */
    public OfficialDocument withNumber(int number, LocalDate date) {
        return new OfficialDocument(
                heading,
                kind,
                Optional.of(number),
                symbol,
                place,
                Optional.of(date),
                date.getYear(),
                subject,
                addressees,
                legalBases,
                body,
                signature,
                recipients,
                archive,
                appendices);
    }

    /** With "Kính gửi:"; "Như trên" becomes the first of the recipients. */
    public OfficialDocument withAddressees(List<String> bodies) {
        return copy(bodies, legalBases, body, recipients, appendices);
    }

    public OfficialDocument withLegalBases(List<String> bases) {
        return copy(addressees, bases, body, recipients, appendices);
    }

    public OfficialDocument withBody(List<Block> blocks) {
        return copy(addressees, legalBases, blocks, recipients, appendices);
    }

    public OfficialDocument withRecipients(List<String> bodies) {
        return copy(addressees, legalBases, body, bodies, appendices);
    }

    public OfficialDocument withAppendices(List<Appendix> parts) {
        return copy(addressees, legalBases, body, recipients, parts);
    }

    private OfficialDocument copy(
            List<String> to, List<String> bases, List<Block> blocks, List<String> sentTo, List<Appendix> parts) {
        return new OfficialDocument(
                heading, kind, number, symbol, place, date, year, subject, to, bases, blocks, signature, sentTo,
                archive, parts);
    }
}
