package vn.tiendo.drafting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Aliases;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.UnitAliases;
import vn.tiendo.unit.UnitKind;

/** What words of a plan mean, as the page says it: "KIND:KT", "UNIT:THON-DONG", "OUTSIDE", "CHANNEL", "NOTHING". */
@Component
class RememberedNames {

    private final UnitAliases aliases;
    private final Organisation organisation;

    RememberedNames(UnitAliases aliases, Organisation organisation) {
        this.aliases = aliases;
        this.organisation = organisation;
    }

    /** @param meaning null: nothing is known of the words any more */
    void say(String commune, String words, @Nullable String meaning, String by) {
        if (meaning == null) {
            aliases.forget(commune, words);
        } else {
            aliases.remember(commune, words, meaning(commune, meaning), by);
        }
    }

    /** In the user's words. */
    String wording(String commune, String meaning) {
        var read = meaning(commune, meaning);
        return switch (read.sort()) {
            case KIND ->
                read.kind().orElseThrow().name(organisation.commune(commune).kind());
            case UNIT -> read.unit().orElseThrow().name();
            case OUTSIDE -> "cơ quan ngoài xã, phường";
            case CHANNEL -> "kênh thông tin";
            case NOTHING -> "không phải đơn vị";
        };
    }

    private Aliases.Meaning meaning(String commune, String said) {
        var parts = said.split(":", 2);
        try {
            var sort = Aliases.Sort.valueOf(parts[0]);
            return switch (sort) {
                case KIND -> Aliases.Meaning.of(UnitKind.valueOf(code(parts)));
                case UNIT -> Aliases.Meaning.of(organisation.unit(commune, code(parts)));
                case OUTSIDE, CHANNEL, NOTHING -> Aliases.Meaning.of(sort);
            };
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("Chưa chọn đơn vị.");
        }
    }

    private static String code(String[] parts) {
        return Optional.of(parts)
                .filter(both -> both.length == 2)
                .map(both -> both[1])
                .orElse("");
    }
}
