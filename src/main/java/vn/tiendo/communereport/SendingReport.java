package vn.tiendo.communereport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.tiendo.communereport.Recipients.Recipient;
import vn.tiendo.document.Document;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.document.Place;
import vn.tiendo.mail.AttachedFile;
import vn.tiendo.mail.Letter;
import vn.tiendo.mail.Outbox;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Person;

/** Leaves one mail for each recipient with the signed file and the annex; both are kept once, in the report's dossier. */
@Component
class SendingReport {

    /** The type under which the clerk uploads the scanned or digitally signed report. */
    static final String SIGNED_FILE = "SIGNED_REPORT";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final CommuneReportCase work;
    private final CommuneReportDocument document;
    private final ReportContents contents;
    private final Recipients recipients;
    private final Documents documents;
    private final Outbox outbox;
    private final ITemplateEngine templates;

    SendingReport(
            CommuneReportCase work,
            CommuneReportDocument document,
            ReportContents contents,
            Recipients recipients,
            Documents documents,
            Outbox outbox,
            ITemplateEngine templates) {
        this.work = work;
        this.document = document;
        this.contents = contents;
        this.recipients = recipients;
        this.documents = documents;
        this.outbox = outbox;
        this.templates = templates;
    }

    /** @throws Refusal if the clerk has not uploaded it */
    Document requireSignedFile(CommuneReport report) {
        return documents.current(Dossier.ofCommuneReport(report.id)).stream()
                .filter(file -> file.outputType().equals(SIGNED_FILE))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("Chưa có tệp báo cáo đã ký. Hãy tải tệp lên thẻ Tài liệu rồi phát hành."));
    }

    /** In the transaction that issues it; a second time adds nothing, for each mail has its key. */
    void send(CommuneReport report, Document signedFile, String by) {
        var annex = annex(report, by);
        documents.file(Dossier.ofCommuneReport(report.id), UUID.randomUUID());
        var files = Stream.of(signedFile, annex)
                .map(file -> new AttachedFile(file.name(), file.mediaType(), file.id()))
                .toList();
        recipients.of(work.plan(report).id()).stream()
                .filter(recipient -> !recipient.mail().isEmpty())
                .forEach(recipient -> outbox.add(letter(report, recipient, files)));
    }

    private Document annex(CommuneReport report, String by) {
        var place = new Place(report.commune, Dossier.ofCommuneReport(report.id), List.of(), true);
        var content = new ByteArrayInputStream(document.spreadsheet(contents.of(report)));
        try {
            return documents.add(place, by, document.fileName(report) + " - Phụ lục.xlsx", content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The content of the mail, for its template. */
    public record Content(String name, String commune, String subject, List<String> files) {}

    private Letter letter(CommuneReport report, Recipient recipient, List<AttachedFile> files) {
        var commune = work.organisation.commune(report.commune);
        var subject = "%s: %s".formatted(commune.title(), document.cited(report));
        var names = files.stream().map(AttachedFile::name).toList();
        var content = new Content(
                recipient.name(),
                "UBND " + commune.kind().word() + " " + commune.name(),
                document.cited(report),
                names);
        return new Letter(
                        report.commune,
                        person(report, recipient),
                        "Báo cáo định kỳ",
                        "commune-report:" + report.id + ":" + recipient.mail(),
                        subject,
                        plain(content),
                        templates.process("thu/bao-cao-xa", new Context(VIETNAMESE, Map.of("thu", content))))
                .withFiles(files)
                .concerning(List.of(report.id));
    }

    /** A body outside, which has no account here. */
    private static Person person(CommuneReport report, Recipient recipient) {
        return new Person(
                recipient.mail(),
                recipient.name(),
                "",
                recipient.mail(),
                Optional.of(report.commune),
                Optional.empty(),
                false,
                false);
    }

    private static String plain(Content content) {
        return "Kính gửi: " + content.name() + "\n\n" + content.commune() + " trân trọng gửi " + content.subject()
                + ".\n\nTệp kèm theo:\n- " + String.join("\n- ", content.files())
                + "\n\nThư gửi từ phần mềm Tiến Độ.\n";
    }
}
