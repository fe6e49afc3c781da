package vn.tiendo.intake.source;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Keeps what the PDF libraries log about odd fonts and objects off the command line, where output is data. */
final class PdfNoise {

    private static final List<String> LIBRARIES =
            List.of("org.apache.pdfbox", "org.apache.fontbox", "technology.tabula");

    private PdfNoise() {}

    static void silence() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            LIBRARIES.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
        }
    }
}
