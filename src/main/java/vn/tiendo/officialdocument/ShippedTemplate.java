package vn.tiendo.officialdocument;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The templates that come with the product: one for letters, one for whatever has a type line. */
final class ShippedTemplate {

    private ShippedTemplate() {}

    static byte[] of(Kind kind) {
        var name = kind == Kind.CONG_VAN ? "cong-van.docx" : "van-ban-co-ten-loai.docx";
        try (var file = ShippedTemplate.class.getResourceAsStream("/officialdocument/" + name)) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
