package vn.tiendo.unit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cities and provinces, which communes belong to one, and who looks on from there. */
@Repository
public class Cities {

    private final JdbcClient jdbc;

    Cities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the country, by code. */
    public List<City> all() {
        return jdbc.sql("select code, name, kind from city order by code")
                .query(City.class)
                .list();
    }

    /** The city that the person belongs to; empty for everybody of a commune and for the operator. */
    public Optional<City> of(String username) {
        return jdbc.sql(
                        "select c.code, c.name, c.kind from person p join city c on c.code = p.city where p.username = ?")
                .param(username)
                .query(City.class)
                .optional();
    }

    /** The city of a commune; empty for one that belongs to none. */
    public Optional<City> ofCommune(String commune) {
        return jdbc.sql("select c.code, c.name, c.kind from commune m join city c on c.code = m.city where m.code = ?")
                .param(commune)
                .query(City.class)
                .optional();
    }

    /** Its communes, by code. */
    public List<Commune> communes(String city) {
        return jdbc.sql(StoredOrganisation.COMMUNE + " where m.city = ? order by m.code")
                .param(city)
                .query(Commune.class)
                .list();
    }

    /** The people who look on from the city, also those whose account is closed, by username. */
    List<Person> people(String city) {
        return jdbc.sql(StoredOrganisation.PERSON + "where city = ? order by username")
                .param(city)
                .query(StoredOrganisation::person)
                .list();
    }
}
