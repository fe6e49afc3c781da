package vn.tiendo.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import vn.tiendo.startup.StartupProblem;

/**
 * PostgreSQL's programs as they lie in the library, unpacked once into our own folder: a shared temporary folder could
 * be emptied under the running server, or filled by somebody else.
 */
record ProgramArchive(byte[] content) {

    private static final String PREFIX = "programs-";

    static ProgramArchive ofThisSystem() throws IOException {
        String system =
                System.getProperty("os.name").replaceFirst("Mac.*", "Darwin").replaceFirst(" .*", "");
        try (InputStream archive =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
            return new ProgramArchive(archive.readAllBytes());
        } catch (IllegalStateException e) {
            throw new StartupProblem(
                    "Không có PostgreSQL đi kèm cho hệ điều hành này (" + system + ", " + System.getProperty("os.arch")
                            + "); hãy đặt TIENDO_DB_URL tới một PostgreSQL có sẵn.",
                    e);
        }
    }

    static boolean isUnpacked(Path folder) {
        return folder.getFileName().toString().startsWith(PREFIX);
    }

    Path unpackedIn(Path parent) throws IOException {
        Path folder = parent.resolve(PREFIX + digest());
        if (!Files.exists(folder)) {
            Path unfinished = parent.resolve("programs.new");
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    private String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void unpack(Path target) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(content)))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                place(entry, archive, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        Path folder = entry.isDirectory() ? file : file.resolveSibling("");
        Files.createDirectories(folder);
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (!entry.isDirectory()) {
            Files.copy(content, file);
            file.toFile().setExecutable(folder.endsWith("bin"), true);
        }
    }
}
