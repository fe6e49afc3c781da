package vn.tiendo.assignment;

import java.util.UUID;
import vn.tiendo.workflow.Actor;

/** An officer reported a difficulty and asks for it to go to the leaders; published in the transaction of the report. */
public record DifficultyReported(UUID assignment, Actor actor, String difficulty, String proposal) {}
