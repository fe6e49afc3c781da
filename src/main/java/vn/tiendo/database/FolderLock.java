package vn.tiendo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.tiendo.startup.StartupProblem;

/** Keeps a second instance off the same data folder; the operating system releases it however the first one ends. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock of(Path folder) {
        FileChannel channel = open(folder);
        if (!isLocked(channel)) {
            closeQuietly(channel);
            throw new StartupProblem(
                    "Thư mục dữ liệu " + folder.getParent()
                            + " đang được một Tiến Độ khác sử dụng; hãy dừng chương trình đó hoặc đặt TIENDO_DATA sang thư mục khác.");
        }
        return new FolderLock(channel);
    }

    private static FileChannel open(Path folder) {
        try {
            Files.createDirectories(folder);
            OwnerOnly.folder(folder);
            return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StartupProblem(
                    "Không ghi được vào thư mục dữ liệu " + folder.getParent()
                            + "; hãy kiểm tra quyền của thư mục hoặc đặt TIENDO_DATA sang thư mục khác.",
                    e);
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
