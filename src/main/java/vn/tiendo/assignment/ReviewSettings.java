package vn.tiendo.assignment;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How outputs are reviewed.
 *
 * @param deskDecidesAlone whether the plan desk decides without its head (rules.md, "A task's life", 5)
 */
@ConfigurationProperties("tiendo.review")
record ReviewSettings(boolean deskDecidesAlone) {}
