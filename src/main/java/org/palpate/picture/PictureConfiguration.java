package org.palpate.picture;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.palpate.content.ContentLibrary;

/** Finds the drawn pictures when the site starts. */
@Configuration(proxyBeanMethods = false)
class PictureConfiguration {

    @Bean
    DrawnFiles drawnFiles() {
        return DrawnFiles.packaged();
    }

    @Bean
    PictureGallery pictureGallery(ContentLibrary library, DrawnFiles files) {
        return new PictureGallery(library.pictures().entries(), files);
    }
}
