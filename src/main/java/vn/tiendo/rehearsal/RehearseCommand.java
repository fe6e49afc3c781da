package vn.tiendo.rehearsal;

import java.util.List;
import vn.tiendo.command.Command;

/** Plays a whole year of the sample communes on a throw-away database and says which rules it broke. */
public final class RehearseCommand implements Command {

    private final Class<?> product;

    /** @param product the class that starts the product */
    public RehearseCommand(Class<?> product) {
        this.product = product;
    }

    @Override
    public String name() {
        return "rehearse";
    }

    @Override
    public String usage() {
        return Settings.USAGE;
    }

    /** @return 0 if no rule was broken, else 1 */
    @Override
    public int run(List<String> arguments) {
        var settings = Settings.parse(arguments);
        return new Rehearsal(product).of(settings);
    }
}
