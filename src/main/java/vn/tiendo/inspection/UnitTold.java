package vn.tiendo.inspection;

/**
 * Something about an inspection that a unit's head is to know at once; published in that transaction, for those who write mails.
 *
 * @param unit its code
 * @param said what somebody wrote about it; may be empty
 * @param path of the page
 */
public record UnitTold(String commune, String unit, String subject, String facts, String said, String path) {}
