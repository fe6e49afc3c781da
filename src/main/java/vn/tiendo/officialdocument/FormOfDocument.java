package vn.tiendo.officialdocument;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.refusal.Refusal;

/** Reads a Word file by its XML, knowing nothing of who wrote it, and says which rules of form (Nghị định 30/2020/NĐ-CP) it breaks. */
public final class FormOfDocument {

    private FormOfDocument() {}

    /** The broken rules in Vietnamese, each beginning with its number in the list of rules: "4: …"; none if the form is right. */
    public static List<String> broken(byte[] word) {
        try {
            var file = WordXml.of(word);
            var parts = new Parts(file);
            var broken = new ArrayList<String>();
            broken.addAll(new PageForm(file, parts).broken());
            broken.addAll(new HeadForm(parts).broken());
            broken.addAll(new TextForm(parts).broken());
            broken.addAll(new EndForm(parts).broken());
            broken.addAll(new AppendixForm(parts).broken());
            return broken;
        } catch (Refusal unreadable) {
            return List.of("0: " + unreadable.getMessage());
        }
    }
}
