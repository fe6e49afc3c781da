package vn.tiendo.calendar;

import java.time.LocalDate;

/**
 * Turns days of the Vietnamese lunar calendar into solar ones. It is reckoned at UTC+7, from the new moons and the sun's
 * place at them (Jean Meeus, Astronomical Algorithms, in Hồ Ngọc Đức's arrangement), so a Chinese calendar, at UTC+8, will not do.
 */
final class VietnameseLunar {

    /** Outside of these years the shortened series of the moon may be a day off. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2199;

    private static final double UTC_PLUS_7 = 7 / 24.0;
    private static final double EPOCH = 2415021.076998695;
    private static final double MONTH = 29.530588853;
    private static final long JULIAN_DAY_OF_1970 = 2440588;
    private static final int LONGEST_COMMON_YEAR = 365;
    private static final int WINTER_SOLSTICE = 9;

    private VietnameseLunar() {}

    /** The first day of Tết, 1/1 of the lunar year that begins in the given one. */
    static LocalDate newYear(int year) {
        return day(year, 1, 1);
    }

    /** Giỗ Tổ Hùng Vương, 10/3 of the lunar year. */
    static LocalDate kingsDay(int year) {
        return day(year, 3, 10);
    }

    /** @param month 1 to 10, the regular one where it comes twice */
    static LocalDate day(int year, int month, int dayOfMonth) {
        long before = eleventhMonth(year - 1);
        boolean leap = eleventhMonth(year) - before > LONGEST_COMMON_YEAR;
        int months = month + 1;
        int shift = leap && months >= leapMonth(before) ? months + 1 : months;
        return solar(newMoonDay(newMoonAt(before) + shift) + dayOfMonth - 1);
    }

    /** The first day of the month with the winter solstice, from which the others are counted. */
    private static long eleventhMonth(int year) {
        long lastDay = LocalDate.of(year, 12, 31).toEpochDay() + JULIAN_DAY_OF_1970;
        long newMoon = (long) Math.floor((lastDay - Math.floor(EPOCH)) / MONTH);
        long day = newMoonDay(newMoon);
        return sunsTwelfth(day) >= WINTER_SOLSTICE ? newMoonDay(newMoon - 1) : day;
    }

    /** How many months after the eleventh the leap month is: the first in which the sun enters no new twelfth of its way. */
    private static int leapMonth(long eleventhMonth) {
        long newMoon = newMoonAt(eleventhMonth);
        int months = 1;
        while (sunsTwelfth(newMoonDay(newMoon + months)) != sunsTwelfth(newMoonDay(newMoon + months + 1))) {
            months++;
        }
        return months;
    }

    private static long newMoonAt(long day) {
        return (long) Math.floor((day - EPOCH) / MONTH + 0.5);
    }

    private static long newMoonDay(long newMoon) {
        return (long) Math.floor(newMoon(newMoon) + 0.5 + UTC_PLUS_7);
    }

    private static LocalDate solar(long julianDay) {
        return LocalDate.ofEpochDay(julianDay - JULIAN_DAY_OF_1970);
    }

    /** The Julian date (UTC) of a new moon, counted from that of 01/01/1900. */
    private static double newMoon(long number) {
        double t = number / 1236.85;
        double mean = 2415020.75933
                + 29.53058868 * number
                + (0.0001178 - 0.000000155 * t) * t * t
                + 0.00033 * sine(166.56 + (132.87 - 0.009173 * t) * t);
        double clock = -0.000278 + (0.000265 + 0.000262 * t) * t;
        return mean + disturbance(number, t) - clock;
    }

    private static double disturbance(long number, double t) {
        double sun = 359.2242 + 29.10535608 * number - (0.0000333 + 0.00000347 * t) * t * t;
        double moon = 306.0253 + 385.81691806 * number + (0.0107306 + 0.00001236 * t) * t * t;
        double node = 21.2964 + 390.67050646 * number - (0.0016528 + 0.00000239 * t) * t * t;
        double alone = (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun);
        alone += 0.0161 * sine(2 * moon) - 0.4068 * sine(moon) - 0.0004 * sine(3 * moon);
        double together = 0.0104 * sine(2 * node) - 0.0051 * sine(sun + moon) - 0.0074 * sine(sun - moon);
        together += 0.0004 * sine(2 * node + sun) - 0.0004 * sine(2 * node - sun);
        together += 0.0010 * sine(2 * node - moon) - 0.0006 * sine(2 * node + moon) + 0.0005 * sine(2 * moon + sun);
        return alone + together;
    }

    /** In which twelfth of its way the sun stands as the day begins, from 0 at the spring equinox. */
    private static int sunsTwelfth(long day) {
        double t = (day - 0.5 - UTC_PLUS_7 - 2451545.0) / 36525;
        double anomaly = 357.52910 + (35999.05030 - (0.0001559 + 0.00000048 * t) * t) * t;
        double mean = 280.46645 + (36000.76983 + 0.0003032 * t) * t;
        double centre = (1.914600 - (0.004817 + 0.000014 * t) * t) * sine(anomaly);
        centre += (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000290 * sine(3 * anomaly);
        double degrees = mean + centre;
        return (int) Math.floor((degrees - 360 * Math.floor(degrees / 360)) / 30);
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
