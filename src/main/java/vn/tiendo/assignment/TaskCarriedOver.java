package vn.tiendo.assignment;

import java.util.UUID;

/**
 * A leader approved that a task goes over to next year's plan; published in that transaction, by each unit's part of it.
 *
 * @param plannedTask the row of the plan that it carried out
 * @param year of the plan that it goes to
 * @param by the username of the leader
 */
public record TaskCarriedOver(UUID plannedTask, int year, String by) {}
