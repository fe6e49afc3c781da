package vn.tiendo.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Texts as the search finds them. */
class PlainWordsTests {

    @Test
    void wordsLoseMarksAndCase() {
        assertThat(PlainWords.of("Thiếu KINH PHÍ, đường truyền", null, "Đề nghị cấp"))
                .isEqualTo("thieu kinh phi duong truyen de nghi cap");
        assertThat(PlainWords.of(Normalizer.normalize("đường", Normalizer.Form.NFD)))
                .isEqualTo("duong");
    }

    @Test
    void numbersOfDocumentsAreWords() {
        assertThat(PlainWords.of("125/UBND-VHXH")).isEqualTo("125 ubnd vhxh");
    }

    @Test
    void everyWordHasToBeFound() {
        assertThat(PlainWords.query("kinh phí")).contains("kinh:* & phi:*");
    }

    @Test
    void signsOfTheQueryLanguageMeanNothing() {
        assertThat(PlainWords.query("a' & !b | (c:*)\\")).contains("a:* & b:* & c:*");
        assertThat(PlainWords.query(" !&| ")).isEmpty();
    }
}
