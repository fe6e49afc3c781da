package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.mail.MailSendException;
import vn.tiendo.refusal.Refusal;

/** What somebody who reads no traces is told of one. */
class FailureReasonTests {

    @Test
    void refusalIsToldInItsOwnSentenceHoweverDeepItLies() {
        var refusal = new Refusal("Chưa có lịch làm việc năm 2031.");

        assertThat(reason(new IllegalStateException("outer", new RuntimeException(refusal))))
                .isEqualTo("Chưa có lịch làm việc năm 2031.");
    }

    @Test
    void knownCauseIsNamedWithTheInnermostWords() {
        assertThat(reason(new MailSendException("not sent", new ConnectException("Connection refused"))))
                .isEqualTo("Máy chủ thư từ chối hoặc không trả lời (Connection refused).");
        assertThat(reason(new EmptyResultDataAccessException(1)))
                .isEqualTo(
                        "Không tìm thấy dữ liệu mà bước này cần" + " (Incorrect result size: expected 1, actual 0).");
        assertThat(reason(new RuntimeException("ENGINE-03005 OptimisticLockingException: somebody else")))
                .startsWith("Hai thao tác chạm vào cùng một dữ liệu cùng lúc");
    }

    @Test
    void unknownCauseIsSaidToBeOneInTheProduct() {
        assertThat(reason(new IllegalArgumentException("odd"))).isEqualTo("Lỗi trong phần mềm (odd).");
        assertThat(FailureReason.of("", "")).startsWith("Không có lỗi nào được ghi lại");
    }

    @Test
    void longDetailIsCut() {
        assertThat(reason(new IllegalArgumentException("x".repeat(2000)))).hasSizeLessThan(400);
    }

    private static String reason(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return FailureReason.of(trace.toString(), String.valueOf(failure.getMessage()));
    }
}
