package org.palpate.picture;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the drawn files to anyone; a browser keeps what it asked for by its digest. */
@RestController
class PictureController {

    /** A drawing that is opened by itself may do nothing but show itself. */
    private static final String ONLY_DRAW =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    private static final CacheControl KEEP =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePublic();

    private final DrawnFiles files;

    PictureController(DrawnFiles files) {
        this.files = files;
    }

    @GetMapping("/" + DrawnFiles.FOLDER + "/{name}")
    ResponseEntity<Resource> picture(
            @PathVariable("name") String name,
            @RequestParam(name = "v", required = false) @Nullable String digest) {
        return files.find(name)
                .map(file ->
                        ResponseEntity.ok()
                                .contentType(file.type())
                                .eTag(file.digest())
                                .cacheControl(file.digest().equals(digest) ? KEEP : ASK_AGAIN)
                                .header("Content-Security-Policy", ONLY_DRAW)
                                .body(file.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
