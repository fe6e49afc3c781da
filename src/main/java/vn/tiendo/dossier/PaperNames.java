package vn.tiendo.dossier;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for documents in a ZIP that any system can unpack: the original ones as far as they are safe, each once. */
final class PaperNames {

    private static final int LONGEST = 120;

    private final Set<String> taken = new HashSet<>();

    /** @param version from 1 */
    String of(String original, int version) {
        var safe = safe(original);
        var dot = safe.lastIndexOf('.');
        var stem = dot > 0 ? safe.substring(0, dot) : safe;
        var ending = dot > 0 ? safe.substring(dot) : "";
        var first = shortened(stem) + (version > 1 ? " (bản " + version + ")" : "");
        var name = first + ending;
        for (var next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
            name = first + " – " + next + ending;
        }
        return name;
    }

    /** No path, no sign that a file system refuses, no name that Windows keeps for a device. */
    static String safe(String original) {
        var plain = Normalizer.normalize(original, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_")
                .replaceAll("^[. ]+|[. ]+$", "");
        var device = plain.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
        return plain.isEmpty() || device ? "_" + plain : plain;
    }

    private static String shortened(String stem) {
        return stem.length() <= LONGEST ? stem : stem.substring(0, LONGEST).strip();
    }
}
