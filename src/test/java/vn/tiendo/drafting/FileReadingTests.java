package vn.tiendo.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Aliases;

/** A file that is made to hold up the server does not. */
class FileReadingTests {

    private final FileReading reading = new FileReading(ShippedCalendar.calendar(), Duration.ofMillis(300));

    @Test
    void stopsWhatTakesTooLong() {
        assertThatThrownBy(() -> reading.inTurn(() -> {
                    Thread.sleep(60_000);
                    return 1;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lâu quá");
        assertThat(reading.inTurn(() -> 2)).isEqualTo(2);
    }

    @Test
    void tellsOthersToWaitWhileTwoReadingsDoNotStop() {
        var release = new CountDownLatch(1);
        for (var stuck = 0; stuck < 2; stuck++) {
            assertThatThrownBy(() -> reading.inTurn(() -> deafTo(release))).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> reading.inTurn(() -> 3)).hasMessageContaining("đang đọc các tệp khác");
        release.countDown();
        assertThat(reading.inTurn(() -> 4)).isEqualTo(4);
    }

    @Test
    void saysInASentenceWhatBreaksTheReader() {
        assertThatThrownBy(() -> reading.inTurn(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("quá phức tạp");
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThatThrownBy(() -> reading.read(Path.of("khong-co.docx"), Aliases.NONE))
                .isInstanceOf(Refusal.class);
    }

    private static int deafTo(CountDownLatch release) {
        while (true) {
            try {
                if (release.await(30, TimeUnit.SECONDS)) {
                    return 0;
                }
            } catch (InterruptedException told) {
                // goes on all the same, as a reader in a loop would
            }
        }
    }
}
