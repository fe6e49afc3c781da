package vn.tiendo.assignment;

import java.time.LocalDate;

/**
 * On what running work is changed: who decided, by what right, on what document.
 *
 * @param document in words, for example "KH 40/KH-UBND ngày 12/06/2026"
 * @param day from which the change holds
 */
public record Ground(String by, String right, String document, LocalDate day) {}
