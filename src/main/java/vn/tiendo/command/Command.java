package vn.tiendo.command;

import java.util.List;

/** Something that the program does once and then ends. */
public interface Command {

    /** The word on the command line. */
    String name();

    /** How it is called and what it does, after "java -jar tien-do.jar". */
    String usage();

    /**
     * Does it. Nothing is set up for it: no logging, no Spring.
     *
     * @param arguments what stands after the command's name
     * @return the exit code, 0 if all is well
     * @throws vn.tiendo.refusal.Refusal with the sentence for standard error, if it cannot be done as asked
     */
    int run(List<String> arguments);
}
