package vn.tiendo.dossier;

import java.util.List;
import vn.tiendo.document.Document;

/**
 * A task's dossier as it is written.
 *
 * @param body whose task it is, as on a letter
 * @param made when and of what state, in one sentence
 * @param facts what the plan asks and how it stands
 * @param sections what happened, each a table
 */
public record TaskDossier(
        String body,
        String reference,
        String title,
        String made,
        List<Fact> facts,
        List<Section> sections,
        List<Paper> papers) {

    public record Fact(String label, String text) {}

    /**
     * A table, one row each thing.
     *
     * @param widths of the columns, in percent
     */
    public record Section(String title, List<String> head, List<Integer> widths, List<List<String>> rows) {}

    /**
     * One version of a document.
     *
     * @param path where it lies in the ZIP; empty where whoever makes the dossier may not open it
     * @param of what it backs
     */
    public record Paper(Document document, String path, String of, String type, String by, String at, String state) {

        public boolean enclosed() {
            return !path.isEmpty();
        }

        /** The hash in pieces that a narrow column holds. */
        public List<String> hash() {
            return List.of(document.sha256().split("(?<=\\G.{16})"));
        }
    }
}
