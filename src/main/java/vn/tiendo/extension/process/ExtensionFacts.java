package vn.tiendo.extension.process;

/** What the model asks of an extension in its gateway; the bean {@code extensionFacts}. */
public interface ExtensionFacts {

    /** Whether VHXH gives its opinion first; not on a task of its own. */
    boolean needsOpinion(String extension);
}
