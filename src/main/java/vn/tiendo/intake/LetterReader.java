package vn.tiendo.intake;

import vn.tiendo.intake.source.Source;

/** Reads what the document says outside its tables: subject, issuer, date, signatory, bases, recipients, regime. */
final class LetterReader {

    private LetterReader() {}

    static ExtractedPlan.Letter read(Source source) {
        throw new UnsupportedOperationException(source.toString());
    }
}
