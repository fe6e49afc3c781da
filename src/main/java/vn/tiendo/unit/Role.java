package vn.tiendo.unit;

/** What a position does in the life of a plan (rules.md, "Who acts"). */
public enum Role {
    HEAD,
    LEADER,
    PLAN_DESK,
    CLERK,
    OVERSEER,
    ADMINISTRATOR
}
