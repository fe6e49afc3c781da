package vn.tiendo.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;

/** An instance in a process of its own, which can be killed: it writes one row and then waits to be ended. */
final class ServerOnItsOwn {

    private ServerOnItsOwn() {}

    static Process launch(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerOnItsOwn.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (String line = lines.readLine(); !"ready".equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IllegalStateException(said.toString());
            }
            said.append(line).append('\n');
        }
        return process;
    }

    public static void main(String[] args) throws Exception {
        EmbeddedServer server = EmbeddedServer.start(Path.of(args[0]), null);
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("create table kept (line text)");
            statement.execute("insert into kept values ('Xã An Lão')");
        }
        System.out.println("ready");
        Thread.sleep(Long.MAX_VALUE);
    }
}
