package vn.tiendo.unit;

import java.security.SecureRandom;

/** A first password for somebody else: shown once, read aloud without mistakes, changed at the first login. */
final class TemporaryPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryPassword() {}

    static String next() {
        var password = new StringBuilder();
        while (password.length() < LENGTH - 1) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.append(RANDOM.nextInt(10)).toString();
    }
}
