package vn.tiendo.mail;

import java.util.UUID;

/**
 * A file of the product that leaves with a mail; it is kept once, where it is, and read when the mail leaves.
 *
 * @param name as its reader sees it, with its ending
 * @param id by which {@link AttachedFiles} finds its content
 */
public record AttachedFile(String name, String mediaType, UUID id) {}
