package vn.tiendo.intake.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiendo.refusal.Refusal;

/** Turns the bytes of a text file into text: UTF-8, or UTF-16 as Windows saves it. */
final class TextEncoding {

    private static final String FORMAT = "Tệp không thuộc định dạng đọc được: " + SourceReader.FORMATS + ".";
    private static final Pattern OTHER_LANGUAGE =
            Pattern.compile("(?s)\\s*(<\\?xml|<!doctype|<!entity|<html|\\{\\\\rtf|%!ps).*");

    private TextEncoding() {}

    static String decode(byte[] bytes) {
        try {
            String text = strict(bytes, charset(bytes)).replace("\uFEFF", "");
            Refusal.unless(text.chars().noneMatch(TextEncoding::isBinary), FORMAT);
            String start = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
            Refusal.unless(!OTHER_LANGUAGE.matcher(start).matches(), FORMAT);
            return text;
        } catch (CharacterCodingException unknown) {
            throw new Refusal("Tệp không phải văn bản UTF-8, hoặc " + FORMAT.toLowerCase(Locale.ROOT));
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static boolean isBinary(int character) {
        return character < ' ' && "\t\n\r\f\u000B".indexOf(character) < 0;
    }
}
