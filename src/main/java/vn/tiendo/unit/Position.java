package vn.tiendo.unit;

import java.util.Optional;

/** A position is what a process asks for; who holds it is looked up on the day. */
public record Position(String commune, String code, Role role, String title, Optional<String> unit) {

    public static final String PLAN_DESK = "plan-desk";
    public static final String CLERK = "clerk";
    public static final String CHAIR = "chair";
}
