package vn.tiendo.officialdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A PDF where an office program makes one, and nothing worse than none where it does not. */
class OfficePdfTests {

    private static final byte[] WORD = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void withoutAProgramThereIsNoPdf() {
        assertThat(new OfficePdf(folder.resolve("none").toString()).of(WORD)).isEmpty();
        assertThat(new OfficePdf(Optional.of(folder.resolve("none")), Duration.ofSeconds(1)).of(WORD))
                .isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatHangsIsEndedWithItsChildren() throws Exception {
        var program = script("(sleep 2; touch " + folder + "/late) &\nwait");

        assertThat(new OfficePdf(Optional.of(program), Duration.ofMillis(500)).of(WORD))
                .isEmpty();

        Thread.sleep(2500);
        assertThat(folder.resolve("late")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatFailsGivesNoPdf() throws IOException {
        assertThat(new OfficePdf(Optional.of(script("exit 1")), Duration.ofSeconds(20)).of(WORD))
                .isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProgramWorksInAFolderOfItsOwnThatGoesAfterwards() throws IOException {
        var program = script("echo \"$1\" > " + folder + "/profile\ncp \"$8\" \"$7/van-ban.pdf\"");

        assertThat(new OfficePdf(Optional.of(program), Duration.ofSeconds(20)).of(WORD))
                .hasValueSatisfying(pdf -> assertThat(pdf).isEqualTo(WORD));

        var profile = Files.readString(folder.resolve("profile")).strip();
        assertThat(profile).startsWith("-env:UserInstallation=file:///");
        assertThat(Path.of(profile.substring(profile.indexOf("///") + 2)).getParent())
                .doesNotExist();
    }

    static boolean officeIsThere() {
        return OfficePdf.find("").isPresent();
    }

    /** Only this one needs the program itself; what is done around it is tested above. */
    @Test
    @EnabledIf("officeIsThere")
    void libreOfficeShowsTheReportOnItsPages() throws IOException {
        var report = Filling.fill(ShippedTemplate.of(Kind.BAO_CAO), SampleDocuments.report());

        var pdf = new OfficePdf("").of(report).orElseThrow();

        try (var pages = PDDocument.load(pdf)) {
            assertThat(pages.getNumberOfPages()).isBetween(4, 6);
            assertThat(pages.getPage(0).getMediaBox().getWidth()).isLessThan(600);
            assertThat(pages.getPage(pages.getNumberOfPages() - 1).getMediaBox().getWidth())
                    .isGreaterThan(800);
            var words = new PDFTextStripper();
            words.setSortByPosition(true);
            var text = words.getText(pages);
            // where the machine lacks a type with Vietnamese letters, another one lends them, and words come apart
            assertThat(text).contains("05/BC-UBND", "ngày 05 tháng 02 năm 2026", "kính báo cáo./.");
        }
    }

    private Path script(String lines) throws IOException {
        var program = Files.writeString(folder.resolve("office"), "#!/bin/sh\n" + lines + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
}
