package vn.tiendo.rehearsal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.sample.Samples;

/**
 * What is to be rehearsed.
 *
 * @param seed decides what every person does; the same seed plays the same year
 * @param until the last day, included
 * @param json where the result is written, if it is wanted
 */
record Settings(int year, long seed, List<String> communes, LocalDate until, Optional<Path> json) {

    static final String USAGE = "rehearse --year 2026 [--json TỆP] [--seed SỐ] [--commune MÃ] [--until NGÀY]"
            + " (diễn tập cả năm trên cơ sở dữ liệu tạm)";

    private static final int YEAR = 2026;
    private static final long SEED = 57;
    /** The evaluation of the year follows its end. */
    private static final LocalDate END = LocalDate.of(YEAR + 1, 1, 15);

    /** @throws Refusal with one sentence for the first argument that is wrong */
    static Settings parse(List<String> arguments) {
        var read = new Settings(0, SEED, Samples.COMMUNES, END, Optional.empty());
        for (var at = 0; at < arguments.size(); at += 2) {
            var name = arguments.get(at);
            Refusal.unless(at + 1 < arguments.size(), "Thiếu giá trị sau " + name + ".");
            read = read.with(name, arguments.get(at + 1));
        }
        Refusal.unless(read.year != 0, "Cách dùng: java -jar tien-do.jar " + USAGE + ".");
        return read;
    }

    private Settings with(String name, String value) {
        return switch (name) {
            case "--year" -> new Settings(yearOf(value), seed, communes, until, json);
            case "--seed" -> new Settings(year, seedOf(value), communes, until, json);
            case "--commune" -> new Settings(year, seed, communeOf(value), until, json);
            case "--until" -> new Settings(year, seed, communes, dayOf(value), json);
            case "--json" -> new Settings(year, seed, communes, until, Optional.of(fileOf(value)));
            default -> throw new Refusal("Không có tham số " + name + ". Cách dùng: " + USAGE + ".");
        };
    }

    private static int yearOf(String value) {
        Refusal.unless(
                value.equals(String.valueOf(YEAR)),
                "Kế hoạch mẫu là của năm " + YEAR + ", không diễn tập được năm " + value + ".");
        return YEAR;
    }

    private static long seedOf(String value) {
        Refusal.unless(value.matches("\\d{1,18}"), "--seed phải là một số nguyên không âm, không phải " + value + ".");
        return Long.parseLong(value);
    }

    private static List<String> communeOf(String value) {
        Refusal.unless(
                Samples.COMMUNES.contains(value),
                "Không có xã, phường mẫu " + value + "; hãy chọn: " + String.join(", ", Samples.COMMUNES) + ".");
        return List.of(value);
    }

    private static LocalDate dayOf(String value) {
        var day = value.matches("\\d{4}-\\d{2}-\\d{2}") ? parsed(value) : Optional.<LocalDate>empty();
        return day.filter(read -> read.isAfter(LocalDate.of(YEAR, 1, 31)) && !read.isAfter(END))
                .orElseThrow(() -> new Refusal(
                        "--until phải là một ngày từ " + YEAR + "-02-01 đến " + END + ", không phải " + value + "."));
    }

    private static Optional<LocalDate> parsed(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (java.time.DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** A file that could not be written would be noticed only after the year. */
    private static Path fileOf(String value) {
        try {
            var file = Path.of(value).toAbsolutePath();
            Refusal.unless(!Files.isDirectory(file), "Không ghi được kết quả: " + value + " là một thư mục.");
            var folder = Objects.requireNonNull(file.getParent());
            Refusal.unless(Files.isWritable(folder), "Không ghi được kết quả vào thư mục " + folder + ".");
            return file;
        } catch (InvalidPathException noName) {
            throw new Refusal("Tên tệp không hợp lệ: " + value);
        }
    }
}
