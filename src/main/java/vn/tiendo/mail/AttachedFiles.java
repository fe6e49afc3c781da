package vn.tiendo.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Where the content of attached files is read from when their mail leaves; implemented where files are kept. */
@FunctionalInterface
public interface AttachedFiles {

    /** The content from its beginning; the caller closes it. @throws IOException if it is not there any more */
    InputStream open(UUID file) throws IOException;
}
