package vn.tiendo.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.tiendo.startup.StartupProblem;

/** The application's own role and database on the embedded server; the role is no superuser. */
final class ApplicationDatabase {

    static final String SUPERUSER = "postgres";
    static final String NAME = "tiendo";

    private ApplicationDatabase() {}

    static String url(int port) {
        return url(port, NAME);
    }

    static void ensure(int port, String password) {
        try (Connection connection = DriverManager.getConnection(url(port, SUPERUSER), SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login password '" + password + "'");
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException e) {
            throw new StartupProblem("Không mở được cơ sở dữ liệu đi kèm: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
