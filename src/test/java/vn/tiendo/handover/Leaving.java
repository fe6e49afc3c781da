package vn.tiendo.handover;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import vn.tiendo.unit.Organisation;

/** What an administrator or a head does on the page of a leaver, for tests of what follows from it. */
public record Leaving(ApplicationContext application, String by) {

    public static final String GROUND = "Quyết định số 12/QĐ-UBND ngày 08/06/2026";

    public List<String> pieces(String leaver) {
        return of(leaver).stream()
                .map(piece -> piece.kind() + ": " + piece.title())
                .toList();
    }

    public String keyOf(String leaver, String title) {
        return of(leaver).stream()
                .filter(piece -> piece.title().contains(title))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private List<Piece> of(String leaver) {
        var person = application.getBean(Organisation.class).person(leaver).orElseThrow();
        var scope = application.getBean(HandoverRights.class).of(by, person).orElseThrow();
        return application.getBean(OpenPieces.class).of(person, scope);
    }

    public int to(String successor, String leaver) {
        return to(successor, leaver, Map.of(), false);
    }

    public int closing(String leaver, String successor) {
        return to(successor, leaver, Map.of(), true);
    }

    public int to(String successor, String leaver, Map<String, String> others, boolean closes) {
        return application
                .getBean(PassingOn.class)
                .handOver(new PassingOn.Asked(leaver, successor, others, GROUND, closes), by);
    }

    public List<String> record(String leaver) {
        var handovers = application.getBean(Handovers.class);
        return handovers.of(leaver).stream()
                .flatMap(line -> handovers.pieces(line.id()).stream())
                .map(piece -> piece.title() + " → " + piece.taker().orElse("kết thúc"))
                .toList();
    }
}
