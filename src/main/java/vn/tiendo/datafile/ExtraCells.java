package vn.tiendo.datafile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of a task's extra columns as one value of our table; as a list, for jsonb keeps no order of keys. */
public final class ExtraCells {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Cell>> CELLS = new TypeReference<>() {};

    private ExtraCells() {}

    record Cell(String heading, String text) {}

    public static String json(Map<String, String> cells) {
        try {
            return JSON.writeValueAsString(cells.entrySet().stream()
                    .map(cell -> new Cell(cell.getKey(), cell.getValue()))
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Map<String, String> of(String json) {
        try {
            var cells = new LinkedHashMap<String, String>();
            JSON.readValue(json, CELLS).forEach(cell -> cells.put(cell.heading(), cell.text()));
            return cells;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
