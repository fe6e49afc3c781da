package vn.tiendo.intake.source;

/** Writes the number of a list item in the format that the list asks for. */
final class ListNumber {

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private ListNumber() {}

    /** @param format as Word names it; an unknown one is written as a decimal number */
    static String write(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letter(number, 'A');
            case "lowerLetter" -> letter(number, 'a');
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        var text = new StringBuilder();
        int left = Math.min(number, 3999);
        for (int i = 0; i < WORTH.length; i++) {
            while (left >= WORTH[i]) {
                text.append(ROMAN[i]);
                left -= WORTH[i];
            }
        }
        return text.toString();
    }

    private static String letter(int number, char first) {
        int turns = Math.min((number - 1) / 26 + 1, 9);
        return String.valueOf((char) (first + (number - 1) % 26)).repeat(turns);
    }
}
