package vn.tiendo.overview;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.TienDo;
import vn.tiendo.refusal.Refusal;

class RebuildCommandTests {

    @Test
    void refusesWhatItDoesNotUnderstand() {
        var command = new RebuildCommand(TienDo.class);
        assertThatThrownBy(() -> command.run(List.of("--all")))
                .isInstanceOf(Refusal.class)
                .hasMessage("Lệnh rebuild không có tham số nào.");
    }
}
