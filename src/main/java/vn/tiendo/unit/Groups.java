package vn.tiendo.unit;

/** The names under which the engine knows positions, units and kinds of people. */
public final class Groups {

    /** Everyone with an account in a commune. */
    public static final String OFFICERS = "role-officer";
    /** Who oversees the whole commune: plan desk, its head, leaders, overseers. */
    public static final String SUPERVISORS = "role-supervisor";
    /** The operator of the installation, never the administrator of a commune. */
    public static final String OPERATORS = "camunda-admin";

    private static final String MEMBERS = ".members";

    private Groups() {}

    public static String ofPosition(String commune, String position) {
        return commune + "." + position;
    }

    public static String ofUnit(String commune, String unit) {
        return commune + "." + unit + MEMBERS;
    }

    /** Whether the group is a unit's members, who may look on but not act. */
    public static boolean isUnit(String group) {
        return group.endsWith(MEMBERS);
    }
}
