package vn.tiendo.document;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells Word, Excel and PowerPoint of 1997-2003 from installers, mails and locked files in the compound file format
 * (MS-CFB), by the names in the root of its directory.
 */
final class OleContent {

    static final String PROTECTED = "application/x-tiendo-protected";

    private static final int HEADER_FAT_ENTRIES = 109;
    private static final int MOST_DIRECTORY_SECTORS = 20_000;
    private static final int ENTRY = 128;
    private static final int LAST_SECTOR = 0xFFFFFFFA;

    private final FileChannel file;
    private final ByteBuffer header;
    private final int sectorSize;

    private OleContent(FileChannel file) throws IOException {
        this.file = file;
        this.header = read(0, 512);
        int shift = header.getShort(30);
        if (shift != 9 && shift != 12) {
            throw new EOFException("sector shift " + shift);
        }
        this.sectorSize = 1 << shift;
    }

    static String mediaType(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            return mediaType(new OleContent(file).rootNames());
        } catch (EOFException | IndexOutOfBoundsException e) {
            return ZipContent.BROKEN;
        }
    }

    private static String mediaType(Set<String> names) {
        if (names.contains("EncryptedPackage")) {
            return PROTECTED;
        }
        if (names.contains("Macros") || names.contains("_VBA_PROJECT_CUR")) {
            return ZipContent.MACROS;
        }
        if (names.contains("WordDocument")) {
            return FileKind.DOC.mediaType();
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return FileKind.XLS.mediaType();
        }
        return names.contains("PowerPoint Document") ? FileKind.PPT.mediaType() : "application/x-tika-msoffice";
    }

    private Set<String> rootNames() throws IOException {
        List<ByteBuffer> directory = directory();
        Set<String> names = new TreeSet<>();
        collect(directory, entry(directory, 0).getInt(76), names, new TreeSet<>());
        return names;
    }

    /** The entries of a storage are a tree of siblings; their own children (embedded objects) are left alone. */
    private void collect(List<ByteBuffer> directory, int root, Set<String> names, Set<Integer> seen) {
        List<Integer> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            int id = open.remove(open.size() - 1);
            if (id >= 0 && seen.add(id)) {
                ByteBuffer entry = entry(directory, id);
                names.add(name(entry));
                open.add(entry.getInt(68));
                open.add(entry.getInt(72));
            }
        }
    }

    private ByteBuffer entry(List<ByteBuffer> directory, int id) {
        int inSector = sectorSize / ENTRY;
        return directory.get(id / inSector).slice(id % inSector * ENTRY, ENTRY).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String name(ByteBuffer entry) {
        byte[] letters = new byte[Math.max(0, Math.min(62, entry.getShort(64) - 2))];
        entry.get(0, letters);
        return new String(letters, StandardCharsets.UTF_16LE);
    }

    private List<ByteBuffer> directory() throws IOException {
        List<ByteBuffer> sectors = new ArrayList<>();
        int sector = header.getInt(48);
        while (!isEnd(sector) && sectors.size() < MOST_DIRECTORY_SECTORS) {
            sectors.add(sector(sector));
            sector = next(sector);
        }
        return sectors;
    }

    private int next(int sector) throws IOException {
        int inSector = sectorSize / 4;
        return sector(fatSector(sector / inSector)).getInt(sector % inSector * 4);
    }

    private int fatSector(int index) throws IOException {
        if (index < HEADER_FAT_ENTRIES) {
            return header.getInt(76 + index * 4);
        }
        int inSector = sectorSize / 4 - 1;
        int sector = header.getInt(68);
        int left = index - HEADER_FAT_ENTRIES;
        for (; left >= inSector; left -= inSector) {
            sector = sector(sector).getInt(inSector * 4);
        }
        return sector(sector).getInt(left * 4);
    }

    private static boolean isEnd(int sector) {
        return Integer.compareUnsigned(sector, LAST_SECTOR) > 0;
    }

    private ByteBuffer sector(int sector) throws IOException {
        return read((Integer.toUnsignedLong(sector) + 1) * sectorSize, sectorSize);
    }

    private ByteBuffer read(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException("ends at " + position);
            }
        }
        return buffer.flip();
    }
}
