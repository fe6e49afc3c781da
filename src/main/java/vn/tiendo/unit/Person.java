package vn.tiendo.unit;

import java.util.Optional;

/** Somebody who works for a commune, or operates the installation (then without a commune). */
public record Person(
        String username,
        String name,
        String title,
        String mail,
        Optional<String> commune,
        Optional<String> unit,
        boolean operator,
        boolean hasAccount) {

    public boolean worksIn(String communeCode) {
        return commune.filter(communeCode::equals).isPresent();
    }
}
