package vn.tiendo.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Documents over HTTP. An upload is the bare content as the request's body: nothing on its way can buffer it. */
@RestController
@RequestMapping("/tai-lieu")
class DocumentEndpoint {

    private final ReadingDocument reading;
    private final UploadingDocument uploading;
    private final ChangingDocument changing;
    private final Documents documents;
    private final DocumentProperties properties;

    DocumentEndpoint(
            ReadingDocument reading,
            UploadingDocument uploading,
            ChangingDocument changing,
            Documents documents,
            DocumentProperties properties) {
        this.reading = reading;
        this.uploading = uploading;
        this.changing = changing;
        this.documents = documents;
        this.properties = properties;
    }

    /** The tab opens with this call: it also gives the browser the token that changes will need. */
    @GetMapping("/cong-viec/{taskId}")
    ResponseEntity<DocumentList> list(@PathVariable String taskId, Principal user, CsrfToken token) {
        token.getToken();
        return reading.list(taskId, user.getName()).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent()
                .build());
    }

    @PostMapping("/cong-viec/{taskId}")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> upload(
            @PathVariable String taskId,
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "loai", defaultValue = "") String type,
            Principal user,
            HttpServletRequest request)
            throws IOException {
        Optional<Long> size = Optional.of(request.getContentLengthLong()).filter(length -> length >= 0);
        var announced = new UploadingDocument.Announced(name, type, size);
        try {
            Document document = uploading.upload(taskId, user.getName(), announced, request.getInputStream());
            return Map.of("id", document.id(), "version", document.version(), "sha256", document.sha256());
        } catch (DocumentRefused refused) {
            drain(request.getInputStream());
            throw refused;
        }
    }

    @GetMapping("/{id}")
    void download(@PathVariable UUID id, Principal user, WebRequest request, HttpServletResponse response)
            throws IOException {
        Document document = reading.find(id, user.getName());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (request.checkNotModified('"' + document.sha256() + '"')) {
            return;
        }
        response.setCharacterEncoding(null); // what a text was written in is not known
        headers(document).forEach(response::setHeader);
        response.setContentLengthLong(document.size());
        try (InputStream content = documents.open(id)) {
            content.transferTo(response.getOutputStream());
        }
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, Principal user) {
        changing.delete(id, user.getName());
    }

    /** Leaves a filed document out of the next filing. */
    @PostMapping("/{id}/bo-ra")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setAside(@PathVariable UUID id, Principal user) {
        changing.setAside(id, user.getName());
    }

    @PostMapping("/{id}/dua-lai")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id, Principal user) {
        changing.takeBack(id, user.getName());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(DocumentRefused refused) {
        return ResponseEntity.status(refused.status()).body(Map.of("message", refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> noSuchId(MethodArgumentTypeMismatchException mismatch) {
        return refused(DocumentRefused.missing("Không tìm thấy tài liệu này."));
    }

    private static Map<String, String> headers(Document document) {
        String disposition = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return Map.of(
                HttpHeaders.CONTENT_TYPE,
                document.mediaType(),
                HttpHeaders.CONTENT_DISPOSITION,
                disposition,
                "X-Content-Type-Options",
                "nosniff",
                "Content-Security-Policy",
                "default-src 'none'; sandbox");
    }

    /** A browser that is still sending when the refusal comes would show a broken connection instead of the sentence. */
    private void drain(InputStream rest) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long most = properties.maxSize().toBytes() * 2;
        for (long read = 0, count = 0; count >= 0 && read < most; read += count) {
            count = rest.read(buffer);
        }
    }
}
