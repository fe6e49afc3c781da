package vn.tiendo.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.refusal.Refusal;

class SettingsTests {

    @Test
    void aYearAloneMeansAllCommunesToTheEndOfItsEvaluation(@TempDir Path folder) {
        var settings = Settings.parse(List.of("--year", "2026"));

        assertThat(settings.communes()).containsExactly("an-lao", "chi-minh", "binh-giang", "tan-hong");
        assertThat(settings.until()).isEqualTo("2027-01-15");
        assertThat(settings.json()).isEmpty();
        assertThat(settings).isEqualTo(Settings.parse(List.of("--year", "2026")));
        assertThat(Settings.parse(List.of("--year", "2026", "--seed", "9", "--json", folder + "/x.json"))
                        .seed())
                .isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Cách dùng",
        "--seed 4, Cách dùng",
        "--year, Thiếu giá trị sau --year",
        "--year 2031, không diễn tập được năm 2031",
        "--year now, không diễn tập được năm now",
        "--year 2026 --seed -4, số nguyên",
        "--year 2026 --seed 12345678901234567890, số nguyên",
        "--year 2026 --commune nowhere, Không có xã",
        "--year 2026 --until 2026-02-31, --until phải là một ngày",
        "--year 2026 --until 2028-01-01, --until phải là một ngày",
        "--year 2026 --json /, là một thư mục",
        "--year 2026 --json /nowhere/x.json, Không ghi được kết quả",
        "--year 2026 --speed 4, Không có tham số --speed",
    })
    void refusesInOneSentence(String arguments, String words) {
        var line = Arrays.stream(arguments.split(" "))
                .filter(word -> !word.isEmpty())
                .toList();

        assertThatThrownBy(() -> Settings.parse(line))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words)
                .extracting(Throwable::getMessage)
                .asString()
                .hasLineCount(1);
    }
}
