package vn.tiendo.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.unit.Accounts;

/** A task's dossier for whoever may read the task, before its end too; each download stands in the log of access. */
@Controller
class DossierEndpoint {

    private final Gathering gathering;
    private final DossierPdf pdf;
    private final DossierZip zip;
    private final Accounts accounts;

    DossierEndpoint(Gathering gathering, DossierPdf pdf, DossierZip zip, Accounts accounts) {
        this.gathering = gathering;
        this.pdf = pdf;
        this.zip = zip;
        this.accounts = accounts;
    }

    @GetMapping("/nhiem-vu/{id}/ho-so.pdf")
    void pdf(Principal user, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var dossier = of(user, id);
        var content = pdf.of(dossier);
        announce(user, id, dossier, ".pdf", "application/pdf", response);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    @GetMapping("/nhiem-vu/{id}/ho-so.zip")
    void zip(Principal user, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var dossier = of(user, id);
        var cover = pdf.of(dossier);
        announce(user, id, dossier, ".zip", "application/zip", response);
        zip.write(dossier, cover, response.getOutputStream());
    }

    private TaskDossier of(Principal user, UUID id) {
        return gathering.of(id, user.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void announce(
            Principal user, UUID id, TaskDossier dossier, String ending, String type, HttpServletResponse response) {
        accounts.log(user.getName(), "DOSSIER", dossier.reference() + " " + id + ending);
        var name = PaperNames.safe("Hồ sơ " + dossier.reference().replace('/', '-')) + ending;
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
