package vn.tiendo.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is kept.
 *
 * @param data folder of everything that the installation keeps
 * @param database the operator's own PostgreSQL, or the port of the embedded one
 */
@ConfigurationProperties("tiendo")
record DatabaseSettings(@DefaultValue("./data") String data, @DefaultValue Database database) {

    /** An empty address means the embedded server; an empty port means its usual one or, where that is taken, a free one. */
    record Database(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @Nullable Integer port) {}

    boolean embedded() {
        return database.url().isBlank();
    }
}
