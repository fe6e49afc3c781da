package vn.tiendo.drafting;

import java.util.Arrays;
import java.util.Optional;
import vn.tiendo.plan.Amendment;

/** What a plan's file is for. */
enum Purpose {
    NEW("Kế hoạch mới"),
    AMENDS("Sửa đổi, bổ sung kế hoạch đang thực hiện"),
    REPLACES("Thay thế kế hoạch đang thực hiện");

    private final String vietnamese;

    Purpose(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    String vietnamese() {
        return vietnamese;
    }

    /** What it does to the running plan, if anything. */
    Optional<Amendment.Kind> change() {
        return switch (this) {
            case NEW -> Optional.empty();
            case AMENDS -> Optional.of(Amendment.Kind.AMENDS);
            case REPLACES -> Optional.of(Amendment.Kind.REPLACES);
        };
    }

    static Optional<Purpose> of(String name) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst();
    }
}
