package org.palpate.picture;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the drawn pictures when the site starts. */
@Configuration(proxyBeanMethods = false)
class PictureConfiguration {

    @Bean
    DrawnFiles drawnFiles() {
        return DrawnFiles.packaged();
    }

    @Bean
    PictureGallery pictureGallery(DrawnFiles files) {
        return new PictureGallery(List.of(), files);
    }
}
