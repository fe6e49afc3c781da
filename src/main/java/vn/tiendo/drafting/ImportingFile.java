package vn.tiendo.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.intake.extracted.ExtractedPlan;
import vn.tiendo.plan.Plan;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.UnitAliases;

/** Takes in a plan's file: it is read first, outside any transaction, and only what was read whole is kept. */
@Component
class ImportingFile {

    static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int LONGEST_NAME = 200;

    private final FileReading reading;
    private final Intakes intakes;
    private final UnitAliases aliases;
    private final RunningPlans running;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportingFile(
            FileReading reading,
            Intakes intakes,
            UnitAliases aliases,
            RunningPlans running,
            TransactionTemplate transaction,
            Clock clock) {
        this.reading = reading;
        this.intakes = intakes;
        this.aliases = aliases;
        this.running = running;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A file on its way in.
     *
     * @param purpose empty: what the file itself says
     * @param running the plan that it amends or replaces, if one was chosen
     */
    record Upload(String commune, String by, String name, InputStream content, String purpose, String running) {}

    /** @throws Refusal with a sentence, if the file cannot be read; then nothing is kept */
    UUID take(Upload upload) {
        try {
            var file = Files.createTempFile("tiendo-", suffix(upload.name()));
            try {
                return take(upload, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private UUID take(Upload upload, Path file) throws IOException {
        var hash = spool(upload.content(), file);
        var size = Files.size(file);
        Refusal.unless(size > 0, "Tệp này rỗng.");
        Refusal.unless(size <= MOST_BYTES, "Tệp lớn quá 20 MB.");
        var read = reading.read(file, aliases.of(upload.commune()));
        var rows = RowsOfPlan.of(read.plan(), purpose(upload, read.plan().letter()));
        Refusal.unless(
                rows.size() > 1, "Không thấy nhiệm vụ nào trong tệp này: không có bảng, cũng không có gạch đầu dòng.");
        var intake = new Intake(
                UUID.randomUUID(),
                upload.commune(),
                name(upload.name()),
                size,
                hash,
                isPdf(file),
                upload.by(),
                clock.instant(),
                1,
                Optional.empty());
        transaction.executeWithoutResult(status -> keep(intake, file, read, rows));
        return intake.id();
    }

    private void keep(Intake intake, Path file, FileReading.ReadFile read, List<DraftRow> rows) {
        try (var content = Files.newInputStream(file)) {
            intakes.add(intake, content, read.picture(), rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the person chose, else what the number of the replaced plan says. */
    private Map<String, String> purpose(Upload upload, ExtractedPlan.Letter letter) {
        var chosen = new HashMap<String, String>();
        Purpose.of(upload.purpose()).ifPresent(purpose -> chosen.put(Facts.PURPOSE, purpose.name()));
        if (!upload.running().isBlank()) {
            chosen.put(Facts.RUNNING, upload.running());
        } else if (!Purpose.NEW.name().equals(upload.purpose())) {
            letter.replaces()
                    .flatMap(number -> running.numbered(upload.commune(), number))
                    .ifPresent(plan -> {
                        chosen.putIfAbsent(Facts.PURPOSE, Purpose.REPLACES.name());
                        chosen.put(Facts.RUNNING, plan.id().toString());
                    });
        }
        running.find(upload.commune(), chosen.getOrDefault(Facts.RUNNING, ""))
                .ifPresent(plan -> chosen.putAll(fromRunning(plan, letter)));
        return chosen;
    }

    /** Who leads the running plan leads on; the number and date in its own table, sent back changed, are not those of what changes it. */
    private static Map<String, String> fromRunning(Plan plan, ExtractedPlan.Letter letter) {
        var taken = new HashMap<>(Map.of(Facts.LEADER, plan.leader()));
        if (letter.number().isPresent() && letter.number().equals(plan.number())) {
            taken.put(Facts.PLAN_NUMBER, "");
            taken.put(Facts.DATE, "");
        }
        return taken;
    }

    /** Copies one byte more than may come at most, and says the hash of what came. */
    private static String spool(InputStream content, Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                var in = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            copy(in, out);
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void copy(InputStream in, java.io.OutputStream out) throws IOException {
        var piece = new byte[64 * 1024];
        var rest = MOST_BYTES + 1;
        for (var read = in.read(piece); read >= 0 && rest > 0; read = in.read(piece)) {
            out.write(piece, 0, (int) Math.min(read, rest));
            rest -= read;
        }
    }

    private static boolean isPdf(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return java.util.Arrays.equals(content.readNBytes(PDF.length), PDF);
        }
    }

    /** Composed letters, no path, nothing invisible. */
    private static String name(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceFirst("(?s)^.*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>:\"|?*]", "")
                .strip();
        var safe = name.isEmpty() ? "tệp không tên" : name;
        return safe.length() <= LONGEST_NAME ? safe : safe.substring(safe.length() - LONGEST_NAME);
    }

    /** The ending helps only whoever looks into the folder: what a file is, its content tells. */
    private static String suffix(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1);
        return ending.matches("[A-Za-z]{1,5}") ? "." + ending.toLowerCase(java.util.Locale.ROOT) : ".plan";
    }
}
