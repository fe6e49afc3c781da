package vn.tiendo.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.TienDo;
import vn.tiendo.database.TestDatabase;

/** The product itself, started in a process of its own and told something impossible. */
class StartupFailureTests {

    @TempDir
    Path data;

    @Test
    void saysThatTheHttpPortIsInUse() throws Exception {
        try (ServerSocket foreign = new ServerSocket(0)) {
            assertThat(theOneErrorOf("--server.port=" + foreign.getLocalPort(), "--tiendo.data=" + data))
                    .contains("Cổng HTTP " + foreign.getLocalPort() + " đang được");
        }
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() throws Exception {
        assertThat(theOneErrorOf("--tiendo.database.url=jdbc:postgresql://localhost:1/tiendo?password=secret"))
                .contains("Không kết nối được cơ sở dữ liệu tại jdbc:postgresql://localhost:1/tiendo;")
                .doesNotContain("secret");
    }

    @Test
    void saysThatTheHostIsUnknown() throws Exception {
        assertThat(theOneErrorOf("--tiendo.database.url=jdbc:postgresql://nowhere.invalid/tiendo"))
                .contains("Không kết nối được cơ sở dữ liệu tại jdbc:postgresql://nowhere.invalid/tiendo;");
    }

    @Test
    void saysThatTheDatabaseIsMissing() throws Exception {
        try (var connection = TestDatabase.empty().getConnection()) {
            String url = connection.getMetaData().getURL().replaceFirst("/test\\d+", "/missing");
            assertThat(theOneErrorOf("--tiendo.database.url=" + url, "--tiendo.database.user=postgres"))
                    .contains("Không có cơ sở dữ liệu tại");
        }
    }

    @Test
    void saysThatTheServerIsNotPostgreSql() throws Exception {
        try (ServerSocket web = new ServerSocket(0)) {
            Thread answering = new Thread(() -> answerLikeAWebServer(web));
            answering.setDaemon(true);
            answering.start();
            assertThat(theOneErrorOf(
                            "--tiendo.database.url=jdbc:postgresql://localhost:" + web.getLocalPort() + "/tiendo"))
                    .contains("không phải PostgreSQL");
        }
        assertThat(theOneErrorOf("--tiendo.database.url=jdbc:oracle:thin:@localhost"))
                .contains("phải là địa chỉ PostgreSQL");
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        assertThat(theOneErrorOf("--tiendo.data=" + file)).contains("Không ghi được vào thư mục dữ liệu " + file);
    }

    private static void answerLikeAWebServer(ServerSocket web) {
        while (!web.isClosed()) {
            try (Socket client = web.accept()) {
                client.getInputStream().read();
                client.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                return;
            }
        }
    }

    private String theOneErrorOf(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                TienDo.class.getName(),
                "--tiendo.database.throwaway=false",
                "--spring.main.banner-mode=off",
                "--logging.charset.console=UTF-8",
                "--logging.file.name="));
        command.addAll(List.of(arguments));
        if (!arguments[0].startsWith("--server.port")) {
            command.add("--server.port=0");
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(1);
        List<String> problems =
                output.lines().filter(line -> !line.matches(".* INFO .*")).toList();
        assertThat(problems).as(output).hasSize(1);
        return problems.get(0);
    }
}
