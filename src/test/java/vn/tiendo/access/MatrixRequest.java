package vn.tiendo.access;

import java.net.http.HttpResponse;
import java.util.Map;

/** A request as the matrix of roles writes it: "METHOD path", and after it a JSON body, "form" with fields or "file" with a field. */
record MatrixRequest(String method, String path, String body) {

    /** @param ids what stands in braces */
    static MatrixRequest of(String written, Map<String, String> ids) {
        var filled = written;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        var parts = filled.split(" +", 3);
        return new MatrixRequest(parts[0], parts[1], parts.length < 3 ? "" : parts[2]);
    }

    HttpResponse<String> send(Visitor visitor, String prefix) {
        var address = prefix + path;
        if (body.startsWith("form ")) {
            return visitor.form(address, body.substring(5));
        }
        return body.startsWith("file ")
                ? visitor.file(address, body.substring(5), "nothing: here")
                : visitor.json(method, address, body);
    }
}
