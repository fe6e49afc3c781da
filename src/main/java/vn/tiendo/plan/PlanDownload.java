package vn.tiendo.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tiendo.unit.Organisation;

/** A plan as a spreadsheet, to be worked on elsewhere and brought in again. */
@Controller
class PlanDownload {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PlanReaders readers;
    private final PlanAsWritten written;
    private final Organisation organisation;

    PlanDownload(PlanReaders readers, PlanAsWritten written, Organisation organisation) {
        this.readers = readers;
        this.written = written;
        this.organisation = organisation;
    }

    @GetMapping("/ke-hoach/{id}/xlsx")
    ResponseEntity<byte[]> spreadsheet(Principal user, @PathVariable UUID id) throws IOException {
        var plan = readers.readable(user, id);
        var out = new ByteArrayOutputStream();
        PlanWorkbook.write(written.of(id), organisation.commune(plan.commune()), out);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(plan))
                .body(out.toByteArray());
    }

    private static String attachment(Plan plan) {
        return ContentDisposition.attachment()
                .filename(plan.label().replaceAll("[^\\p{L}\\p{N}-]+", "-") + ".xlsx", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
