package vn.tiendo.document;

import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Takes only what the installation allows and what is what its name says; each refusal says what to do instead. */
@Component
final class ContentCheck {

    private final DocumentProperties properties;

    ContentCheck(DocumentProperties properties) {
        this.properties = properties;
    }

    /** Before anything is read: the name alone already settles most refusals. */
    FileKind allowedKind(FileName name) {
        return FileKind.ofExtension(name.extension())
                .filter(properties::allows)
                .orElseThrow(() -> DocumentRefused.wrongType("Không nhận loại tệp này (%s). Các loại tệp được nhận: %s."
                        .formatted(
                                name.extension().isEmpty() ? "tên tệp không có phần đuôi" : "." + name.extension(),
                                String.join(", ", properties.extensions()))));
    }

    void check(Path file, FileName name, FileKind named) {
        String found = ContentType.of(file);
        boolean same = found.equals(named.mediaType()) || named.isText() && found.equals(FileKind.TXT.mediaType());
        if (!same) {
            throw DocumentRefused.wrongType(refusal(found, name, named));
        }
    }

    private static String refusal(String found, FileName name, FileKind named) {
        return switch (found) {
            case ZipContent.BROKEN -> "Tệp “%s” bị hỏng, không mở được. Hãy kiểm tra lại tệp trên máy.".formatted(name);
            case ZipContent.MACROS ->
                "Tệp “%s” có chứa macro nên không được nhận. Hãy lưu lại thành tệp không có macro rồi tải lên."
                        .formatted(name);
            case ZipContent.PROGRAMS_INSIDE ->
                "Tệp nén “%s” có chứa tệp chương trình nên không được nhận.".formatted(name);
            case OleContent.PROTECTED ->
                "Tệp “%s” được đặt mật khẩu nên người duyệt không mở được. Hãy bỏ mật khẩu rồi tải lên lại."
                        .formatted(name);
            default -> mismatch(found, name, named);
        };
    }

    private static String mismatch(String found, FileName name, FileKind named) {
        String really = FileKind.ofMediaType(found)
                .map(kind -> " mà là " + kind.label())
                .orElse("");
        return "Nội dung của tệp “%s” không phải là %s như phần đuôi của tên%s. Hãy chọn lại đúng tệp."
                .formatted(name, named.label(), really);
    }
}
