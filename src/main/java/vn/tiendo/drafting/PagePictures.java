package vn.tiendo.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;
import vn.tiendo.intake.PlanSource;
import vn.tiendo.refusal.Refusal;

/** Draws the pages of a PDF that was uploaded, within the limits that hold for reading it. */
@Component
class PagePictures {

    private final Intakes intakes;
    private final FileReading reading;

    PagePictures(Intakes intakes, FileReading reading) {
        this.intakes = intakes;
        this.reading = reading;
    }

    /** @throws Refusal if it is no PDF or has no such page */
    byte[] of(Intake intake, int page) {
        Refusal.unless(intake.isPdf(), "Tệp này không phải PDF.");
        try {
            var copy = Files.createTempFile("tiendo-", ".pdf");
            try {
                intakes.copy(intake.id(), copy);
                return reading.inTurn(() -> PlanSource.pagePicture(copy, page));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
