package vn.tiendo.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small real files of each kind, made here so that no binary lies in the project. */
final class Samples {

    private Samples() {}

    static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] pdf() {
        return text("%PDF-1.7\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] docx() {
        return office("wordprocessingml.document.main+xml", "word/document.xml");
    }

    static byte[] xlsx() {
        return office("spreadsheetml.sheet.main+xml", "xl/workbook.xml");
    }

    static byte[] pptx() {
        return office("presentationml.presentation.main+xml", "ppt/presentation.xml");
    }

    /** The list of parts stands last, as some writers put it. */
    static byte[] office(String mainType, String mainPart) {
        return zip(
                mainPart,
                "<x/>",
                "[Content_Types].xml",
                "<Types><Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s\"/></Types>"
                        .formatted(mainPart, mainType));
    }

    static byte[] docxWithMacros() {
        return zip(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/></Types>",
                "word/vbaProject.bin",
                "x");
    }

    static byte[] openDocument(String type) {
        return zip("mimetype", "application/vnd.oasis.opendocument." + type, "content.xml", "<x/>");
    }

    static byte[] zip(String... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                put(zip, namesAndContents[i], text(namesAndContents[i + 1]));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0); // the same bytes each time that it is made
        if (name.equals("mimetype")) {
            var crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** A compound file whose root has one stream of that name, beside an embedded object that holds a workbook. */
    static byte[] ole(String rootName) {
        ByteBuffer file = ByteBuffer.allocate(512 * 4).order(ByteOrder.LITTLE_ENDIAN);
        file.put(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        file.putShort(26, (short) 3).putShort(28, (short) 0xFFFE).putShort(30, (short) 9);
        file.putInt(44, 1).putInt(48, 1).putInt(68, -2).putInt(76, 0);
        file.putInt(512, -3).putInt(516, -2);
        entry(file, 0, "Root Entry", -1, -1, 1);
        entry(file, 1, rootName, -1, 2, -1);
        entry(file, 2, "ObjectPool", -1, -1, 3);
        entry(file, 3, "Workbook", -1, -1, -1);
        return file.array();
    }

    private static void entry(ByteBuffer file, int id, String name, int left, int right, int child) {
        int at = 1024 + id * 128;
        file.put(at, name.getBytes(StandardCharsets.UTF_16LE));
        file.putShort(at + 64, (short) (name.length() * 2 + 2));
        file.putInt(at + 68, left).putInt(at + 72, right).putInt(at + 76, child);
    }

    static byte[] hex(String start) {
        return ByteBuffer.allocate(600).put(HexFormat.of().parseHex(start)).array();
    }

    static byte[] mp4(String brand) {
        return ByteBuffer.allocate(600)
                .putInt(24)
                .put(text("ftyp" + brand))
                .putInt(0)
                .put(text("isomiso2"))
                .array();
    }

    static final Map<String, byte[]> ACCEPTED = Map.ofEntries(
            Map.entry("a.pdf", pdf()),
            Map.entry("a.docx", docx()),
            Map.entry("a.xlsx", xlsx()),
            Map.entry("a.pptx", pptx()),
            Map.entry("a.doc", ole("WordDocument")),
            Map.entry("a.xls", ole("Workbook")),
            Map.entry("a.ppt", ole("PowerPoint Document")),
            Map.entry("a.odt", openDocument("text")),
            Map.entry("a.ods", openDocument("spreadsheet")),
            Map.entry("a.odp", openDocument("presentation")),
            Map.entry("a.txt", text("Báo cáo kết quả thực hiện kế hoạch\n")),
            Map.entry("a.csv", text("STT;Nhiệm vụ\n1;Rà soát\n")),
            Map.entry("a.jpg", hex("ffd8ffe000104a46494600010100")),
            Map.entry("a.jpeg", hex("ffd8ffe1001845786966000049492a00")),
            Map.entry("a.png", hex("89504e470d0a1a0a0000000d49484452")),
            Map.entry("a.tif", hex("49492a0008000000")),
            Map.entry("a.mp4", mp4("isom")),
            Map.entry("b.mp4", mp4("mp42")),
            Map.entry("c.mp4", mp4("avc1")),
            Map.entry("d.mp4", mp4("iso6")),
            Map.entry("a.mp3", hex("49443303000000000021")),
            Map.entry("b.mp3", hex("fffb9064")),
            Map.entry("a.zip", zip("anh/1.jpg", "x", "ghi chu.txt", "y")));

    static final Map<String, byte[]> REFUSED = Map.ofEntries(
            Map.entry("program.pdf", hex("4d5a90000300000004000000ffff0000")),
            Map.entry("linux.pdf", hex("7f454c460201010000000000000000000200")),
            Map.entry("page.pdf", text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>")),
            Map.entry("page.txt", text("<html><body>x</body></html>")),
            Map.entry("script.txt", text("#!/bin/sh\nrm -rf x\n")),
            Map.entry("batch.csv", text("@echo off\r\ndel x\r\n")),
            Map.entry("picture.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")),
            Map.entry("picture.txt", text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
            Map.entry("word.pdf", docx()),
            Map.entry("word.xlsx", docx()),
            Map.entry("word.zip", docx()),
            Map.entry("archive.docx", zip("a.txt", "x")),
            Map.entry("macros.docx", docxWithMacros()),
            Map.entry("program.zip", zip("cai dat/setup.EXE", "x")),
            Map.entry("java.zip", zip("META-INF/MANIFEST.MF", "x")),
            Map.entry("cut.docx", Arrays.copyOf(docx(), 60)),
            Map.entry("locked.docx", ole("EncryptedPackage")),
            Map.entry("installer.doc", ole("Binary.x")),
            Map.entry("macros.doc", ole("Macros")),
            Map.entry("cut.doc", Arrays.copyOf(ole("WordDocument"), 700)),
            Map.entry("binary.txt", hex("000102030405")));

    /** So many bytes that are a text file, made while they are read. */
    static InputStream endless(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? letter(left) : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int count = (int) Math.min(length, left);
                for (int i = 0; i < count; i++) {
                    into[offset + i] = (byte) letter(--left);
                }
                return count == 0 && length > 0 ? -1 : count;
            }

            private int letter(long position) {
                return 'a' + (int) (position * 31 % 25);
            }
        };
    }
}
