package vn.tiendo.handover;

import java.util.List;
import vn.tiendo.unit.Person;

/** What a feature keeps under a person's name; a feature that names people implements it, and no leaver is forgotten. */
public interface Handable {

    /** Everything open that hangs on the person now. */
    List<Piece> of(Person leaver);

    /**
     * Passes one of these pieces on, in the transaction of the whole handover; a feature with a record notes it there.
     *
     * @param to one of the piece's takers; for a piece that ends, the successor in general
     */
    void move(Piece piece, Person to, Handing handing);
}
