package vn.tiendo.intake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.TienDo;

/** The program as an administrator runs it, in a process of its own and on a machine without a language. */
class CommandLineTests {

    private static final String PLAN =
            """
            ỦY BAN NHÂN DÂN
            XÃ ĐỒNG LÂM
            Số: 08/KH-UBND
            Đồng Lâm, ngày 09 tháng 02 năm 2026
            KẾ HOẠCH
            Làm sạch kênh mương năm 2026
            I. NHIỆM VỤ
            - Nạo vét kênh chính.
            II. TỔ CHỨC THỰC HIỆN
            Các đơn vị báo cáo Ủy ban nhân dân xã trước ngày 30/11.
            Nơi nhận:
            - Các thôn;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Đỗ Văn Bình
            """;

    @TempDir
    private Path folder;

    @Test
    void printsJsonInUtf8WhateverTheMachinesLanguage() throws Exception {
        Run run = extract(Files.writeString(folder.resolve("plan.txt"), PLAN));
        assertThat(run.errors()).isEmpty();
        assertThat(run.exit()).isZero();
        JsonNode plan = new ObjectMapper().readTree(run.output());
        assertThat(plan.get("subject").asText()).isEqualTo("Làm sạch kênh mương năm 2026");
        assertThat(plan.get("issuer").get("name").asText()).isEqualTo("Đồng Lâm");
        assertThat(plan.get("drafts").get(0).get("text").asText()).isEqualTo("Nạo vét kênh chính.");
        assertThat(plan.get("doubts")).isEmpty();
    }

    @Test
    void findsAFileWithAVietnameseNameOnAMachineWithoutALanguage() throws Exception {
        Files.writeString(folder.resolve("plan.txt"), PLAN);
        Run run = run(
                "sh",
                "-c",
                "name=$(printf 'k\\341\\272\\277 ho\\341\\272\\241ch.txt') && cp plan.txt \"$name\" && exec "
                        + String.join(" ", java("extract")) + " \"$name\"");
        assertThat(run.errors()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "missing,   Không tìm thấy",
        "folder,    Không",
        "empty,     rỗng",
        "random,    không",
        "encrypted, mật khẩu",
        "scan,      quét",
        "bomb,      tệp",
        "entity,    tệp",
        "laughs,    tệp"
    })
    void refusesWhatCannotBeReadInOneLine(String kind, String word) throws Exception {
        Run run = extract(file(kind));
        assertThat(run.errors()).containsIgnoringCase(word);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).hasLineCount(1).doesNotContain("Exception", "Error", "bí mật");
    }

    @Test
    void tellsHowItIsUsed() throws Exception {
        for (var wrong : List.of(List.of("extract"), List.of("extract", "a", "b"), List.of("extrakt", "a"))) {
            Run run = run(java(wrong.toArray(String[]::new)).toArray(String[]::new));
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.errors()).hasLineCount(1).contains("Cách dùng");
        }
    }

    private Path file(String kind) throws Exception {
        return switch (kind) {
            case "missing" -> folder.resolve("missing.docx");
            case "folder" -> folder;
            case "empty" -> HostileFiles.empty(folder);
            case "random" -> HostileFiles.random(folder);
            case "encrypted" -> HostileFiles.encrypted(folder);
            case "scan" -> HostileFiles.scan(folder);
            case "bomb" -> HostileFiles.bomb(folder);
            case "entity" -> HostileFiles.entity(folder, Files.writeString(folder.resolve("secret"), "bí mật"));
            default -> HostileFiles.laughs(folder);
        };
    }

    private Run extract(Path file) throws Exception {
        return run(java("extract", file.toString()).toArray(String[]::new));
    }

    private static List<String> java(String... arguments) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                TienDo.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private Run run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(errors, StandardCharsets.UTF_8));
    }

    private record Run(int exit, String output, String errors) {}
}
