package vn.tiendo.datafile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.tiendo.refusal.Refusal;

/** The one way in for YAML files written by hand (docs/data-format.md). */
public final class DataFile {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private DataFile() {}

    /**
     * Reads a file; empty if nothing stands in it.
     *
     * @param name what people call the file, for example "tệp kế hoạch"
     * @throws Refusal with the line and the field of the first mistake
     */
    public static <T> Optional<T> read(InputStream file, Class<T> type, String name) {
        try {
            var tree = YAML.readTree(file.readAllBytes());
            return tree == null || tree.isMissingNode() || tree.isNull()
                    ? Optional.empty()
                    : Optional.of(YAML.treeToValue(tree, type));
        } catch (JsonProcessingException broken) {
            throw new Refusal("Không đọc được " + name + place(broken) + ": " + reason(broken));
        } catch (IOException broken) {
            throw new Refusal("Không đọc được " + name + ".");
        }
    }

    private static String place(JsonProcessingException broken) {
        var place = broken.getLocation();
        return place == null || place.getLineNr() < 1 ? "" : ", dòng " + place.getLineNr();
    }

    private static String reason(JsonProcessingException broken) {
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return "không có mục nào tên «" + unknown.getPropertyName() + "».";
        }
        return broken instanceof InvalidFormatException value
                ? "giá trị «" + value.getValue() + "» không dùng được ở đây."
                : "tệp viết sai cú pháp hoặc thiếu dữ liệu.";
    }
}
