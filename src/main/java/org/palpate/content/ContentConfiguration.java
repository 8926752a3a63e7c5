package org.palpate.content;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the content when the site starts. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    @Bean
    ContentLibrary contentLibrary() {
        return ContentLibrary.packaged();
    }
}
