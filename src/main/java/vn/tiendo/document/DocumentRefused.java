package vn.tiendo.document;

import org.springframework.http.HttpStatus;

/** A refusal in the user's words, with the status that says the same to programs. */
final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    DocumentRefused(HttpStatus status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    static DocumentRefused invalid(String message) {
        return new DocumentRefused(HttpStatus.BAD_REQUEST, message);
    }

    static DocumentRefused forbidden(String message) {
        return new DocumentRefused(HttpStatus.FORBIDDEN, message);
    }

    static DocumentRefused missing(String message) {
        return new DocumentRefused(HttpStatus.NOT_FOUND, message);
    }

    static DocumentRefused conflicting(String message) {
        return new DocumentRefused(HttpStatus.CONFLICT, message);
    }

    static DocumentRefused tooLarge(String message) {
        return new DocumentRefused(HttpStatus.PAYLOAD_TOO_LARGE, message);
    }

    static DocumentRefused wrongType(String message) {
        return new DocumentRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, message);
    }

    HttpStatus status() {
        return status;
    }
}
