package vn.tiendo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.startup.StartupProblem;

class EmbeddedServerTests {

    @TempDir
    static Path sharedData;

    static EmbeddedServer shared;

    @TempDir
    Path data;

    @BeforeAll
    static void start() {
        shared = EmbeddedServer.start(sharedData, null);
    }

    @AfterAll
    static void stop() {
        shared.close();
    }

    @Test
    void keepsWhatWasWrittenAndStopsItsOrphanAfterAKill() throws Exception {
        Process first = ServerOnItsOwn.launch(data);
        ProcessHandle orphan = serverProcess();
        first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(isRunning(orphan)).isTrue();

        try (EmbeddedServer second = EmbeddedServer.start(data, null)) {
            assertThat(isRunning(orphan)).isFalse();
            assertThat(column(second, "select line from kept")).containsExactly("Xã An Lão");
        }
    }

    @Test
    void isDurable() throws Exception {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(column(shared, "show " + setting)).as(setting).containsExactly("on");
        }
    }

    @Test
    void isClosedToOthers() throws Exception {
        assertThat(column(shared, "show listen_addresses")).containsExactly("127.0.0.1");
        assertThat(column(shared, "select usesuper::text from pg_user where usename = current_user"))
                .containsExactly("false");
        assertThatThrownBy(() -> DriverManager.getConnection(shared.getJdbcUrl(), "tiendo", "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
        assertThat(Files.getPosixFilePermissions(sharedData.resolve("database/password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void knowsVietnamese() throws Exception {
        column(shared, "create extension unaccent");
        assertThat(column(shared, "select lower('ĐẶNG ƯỚC')")).containsExactly("đặng ước");
        assertThat(column(shared, "select unaccent('Đặng Ước')")).containsExactly("Dang Uoc");
        assertThat(column(
                        shared,
                        "select name from (values ('Ê'), ('E'), ('Đ'), ('D'), ('Ư')) names (name)"
                                + " order by name collate \"vi-x-icu\""))
                .containsExactly("D", "Đ", "E", "Ê", "Ư");
    }

    @Test
    void saysThatALoginIsWrong() {
        var wrong = new DatabaseSettings.Database(shared.getJdbcUrl(), "tiendo", "guessed", null);
        assertThatThrownBy(() -> ExternalServer.reached(wrong))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("từ chối đăng nhập");
    }

    @Test
    void refusesAFolderInUse() {
        assertThat(refusal(sharedData)).contains("đang được một Tiến Độ khác sử dụng");
    }

    @Test
    void startsWhenAProcessFileOfAnotherLifeNamesAStranger() throws Exception {
        EmbeddedServer.start(data, null).close();
        String stranger = ProcessHandle.current().pid() + "\n" + data + "\n1\n15432\n\n127.0.0.1\n\n\n";
        Files.writeString(processFile(), stranger);

        try (EmbeddedServer server = EmbeddedServer.start(data, null)) {
            assertThat(column(server, "select 'works'")).containsExactly("works");
            assertThat(isRunning(serverProcess())).isTrue();
        }
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws Exception {
        Path file = Files.createFile(data.resolve("file"));

        assertThat(refusal(file)).contains("Không ghi được vào thư mục dữ liệu " + file);
    }

    @Test
    void refusesDataOfAnotherVersion() throws Exception {
        Path cluster = Files.createDirectories(data.resolve("database/cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "14\n");

        assertThat(refusal(data)).contains("do PostgreSQL 14 tạo ra").contains("dùng PostgreSQL 17");
    }

    @Test
    void takesAnotherPortWhereTheUsualOneIsForeignButNotInsteadOfAChosenOne() throws Exception {
        try (ServerSocket foreign = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = foreign.getLocalPort();
            assertThat(ServerPort.choose(null, port)).isPositive().isNotEqualTo(port);
            assertThatThrownBy(() -> ServerPort.choose(port, port))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining("Cổng " + port);
        }
    }

    private static String refusal(Path data) {
        try (EmbeddedServer server = EmbeddedServer.start(data, null)) {
            throw new AssertionError("started at " + server.port());
        } catch (StartupProblem problem) {
            return problem.sentence();
        }
    }

    /** A process that has ended but that nobody has collected yet is still there, without a program. */
    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private ProcessHandle serverProcess() throws Exception {
        long number = Long.parseLong(Files.readAllLines(processFile()).get(0).strip());
        return ProcessHandle.of(number).orElseThrow();
    }

    private Path processFile() {
        return data.resolve("database/cluster/postmaster.pid");
    }

    private static List<String> column(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                for (var rows = statement.getResultSet(); rows.next(); ) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }
}
