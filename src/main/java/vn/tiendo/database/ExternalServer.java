package vn.tiendo.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import vn.tiendo.startup.StartupProblem;

/** The operator's own PostgreSQL, reached once before the start goes on. */
record ExternalServer(DatabaseSettings.Database settings) implements JdbcConnectionDetails {

    private static final int OLDEST_VERSION = 13;

    static ExternalServer reached(DatabaseSettings.Database settings) {
        var server = new ExternalServer(settings);
        if (!settings.url().startsWith("jdbc:postgresql:")) {
            throw new StartupProblem(
                    "TIENDO_DB_URL phải là địa chỉ PostgreSQL dạng jdbc:postgresql://máy:cổng/tên, không phải "
                            + server.address() + ".");
        }
        server.connectOnce();
        return server;
    }

    private void connectOnce() {
        try (Connection connection = DriverManager.getConnection(settings.url(), login())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new StartupProblem("PostgreSQL tại " + address() + " là phiên bản " + version + "; cần phiên bản "
                        + OLDEST_VERSION + " trở lên.");
            }
        } catch (SQLException e) {
            throw new StartupProblem(sentence(e), e);
        }
    }

    private Properties login() {
        var login = new Properties();
        login.setProperty("connectTimeout", "10");
        login.setProperty("loginTimeout", "15");
        if (!settings.user().isBlank()) {
            login.setProperty("user", settings.user());
        }
        if (!settings.password().isEmpty()) {
            login.setProperty("password", settings.password());
        }
        return login;
    }

    private String sentence(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case "28P01", "28000", "08004" ->
                "Cơ sở dữ liệu tại " + address()
                        + " từ chối đăng nhập; hãy kiểm tra TIENDO_DB_USER và TIENDO_DB_PASSWORD.";
            case "3D000" -> "Không có cơ sở dữ liệu tại " + address() + "; hãy tạo trước hoặc sửa TIENDO_DB_URL.";
            case "08P01" -> "Máy chủ tại " + address() + " không phải PostgreSQL; hãy kiểm tra TIENDO_DB_URL.";
            case "08001", "08006" ->
                "Không kết nối được cơ sở dữ liệu tại " + address()
                        + "; hãy kiểm tra TIENDO_DB_URL và máy chủ PostgreSQL.";
            default -> "Không dùng được cơ sở dữ liệu tại " + address() + ": " + e.getMessage();
        };
    }

    /** The address without its parameters, which may hold a password. */
    private String address() {
        return settings.url().replaceFirst("[?].*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String getJdbcUrl() {
        return settings.url();
    }

    @Override
    public @Nullable String getUsername() {
        return settings.user().isBlank() ? null : settings.user();
    }

    @Override
    public @Nullable String getPassword() {
        return settings.password().isEmpty() ? null : settings.password();
    }

    @Override
    public String toString() {
        return address();
    }
}
