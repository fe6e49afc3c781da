package vn.tiendo.mail;

import vn.tiendo.unit.Person;

/**
 * A mail to one person as a use case writes it.
 *
 * @param kind what it is about, as the log names it in Vietnamese
 * @param key what makes it this mail: a second one with the same key is not written
 * @param text the whole content without markup
 * @param html the same with markup, every value escaped
 */
public record Letter(
        String commune, Person recipient, String kind, String key, String subject, String text, String html) {}
