package vn.tiendo.supervision;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says in words what the trace of a failed step means, for somebody who reads no traces. */
final class FailureReason {

    private static final Pattern REFUSAL = Pattern.compile("vn\\.tiendo\\.refusal\\.Refusal: ([^\\n]+)");
    private static final Pattern CAUSE =
            Pattern.compile("(?m)^(?:Caused by: )?([\\w.$]+(?:Exception|Error))(?:: ([^\\n]*))?$");
    private static final int LONGEST = 300;
    private static final String NOTHING = "Không có lỗi nào được ghi lại; số lần thử còn lại đã bị đặt về 0 bằng tay.";

    /** Which words stand for a trace that names one of these; the first that fits counts. */
    private record Known(Pattern names, String words) {

        static Known of(String names, String words) {
            return new Known(Pattern.compile(names), words);
        }
    }

    private static final List<Known> KNOWN = List.of(
            Known.of(
                    "OptimisticLockingException|ConcurrencyFailureException|deadlock detected|could not serialize",
                    "Hai thao tác chạm vào cùng một dữ liệu cùng lúc; thử lại thường thành công"),
            Known.of("org\\.springframework\\.mail\\.|jakarta\\.mail\\.", "Máy chủ thư từ chối hoặc không trả lời"),
            Known.of(
                    "CannotGetJdbcConnection|SQLTransientConnection|connection has been closed|terminating connection",
                    "Mất kết nối với cơ sở dữ liệu"),
            Known.of("No space left on device|could not extend file|disk full", "Ổ đĩa đã đầy"),
            Known.of("OutOfMemoryError", "Máy chủ hết bộ nhớ"),
            Known.of("EmptyResultDataAccess|NoSuchElementException", "Không tìm thấy dữ liệu mà bước này cần"),
            Known.of("DataIntegrityViolation|DuplicateKey", "Dữ liệu vi phạm một ràng buộc của cơ sở dữ liệu"),
            Known.of(
                    "PropertyNotFoundException|Unknown property used in expression",
                    "Mô hình quy trình đọc một biến không có"),
            Known.of(
                    "UnknownHostException|ConnectException|SocketTimeoutException",
                    "Không kết nối được với máy chủ khác"),
            Known.of("NoSuchFileException|FileNotFoundException|AccessDeniedException", "Không đọc hoặc ghi được tệp"));

    private FailureReason() {}

    /** @param trace as the engine keeps it; where there is none, {@code message} is all that is known */
    static String of(String trace, String message) {
        if (trace.isBlank() && message.isBlank()) {
            return NOTHING;
        }
        return refusal(trace).orElseGet(() -> known(trace, message) + detail(trace, message));
    }

    /** The product's own sentence, which needs no other words. */
    private static Optional<String> refusal(String trace) {
        return last(REFUSAL, trace).map(found -> found.group(1));
    }

    private static String known(String trace, String message) {
        var all = trace + "\n" + message;
        return KNOWN.stream()
                .filter(known -> known.names().matcher(all).find())
                .map(Known::words)
                .findFirst()
                .orElse("Lỗi trong phần mềm");
    }

    /** The innermost cause in its own words. */
    private static String detail(String trace, String message) {
        var said = last(CAUSE, trace)
                .map(found -> found.group(2) == null ? found.group(1) : found.group(2))
                .orElse(message);
        var text = said.replaceAll("\\s+", " ").strip();
        return text.isEmpty()
                ? "."
                : " (" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + ").";
    }

    private static Optional<MatchResult> last(Pattern pattern, String text) {
        return pattern.matcher(text).results().reduce((before, after) -> after);
    }
}
