package vn.tiendo.officialdocument;

import java.util.List;

/**
 * Who signs, and with what authority.
 *
 * @param authority one to three lines, printed in capitals: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
 * @param name the signatory's name without titles; empty while nobody is known
 */
public record Signature(List<String> authority, String name) {

    public Signature {
        authority = List.copyOf(authority);
        if (authority.isEmpty()) {
            throw new IllegalArgumentException("a signature says with what authority");
        }
    }
}
