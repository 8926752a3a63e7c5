package org.palpate.picture;

import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;

/**
 * A file that was drawn.
 *
 * @param digest changes with the bytes
 */
record DrawnFile(String name, MediaType type, Resource content, String digest) {

    /** The address in the site, which changes with the bytes, so that browsers can keep it. */
    String address() {
        return DrawnFiles.FOLDER + "/" + name + "?v=" + digest;
    }
}
