package org.palpate.library;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.palpate.content.ContentLibrary;

/** Makes the index of the library when the site starts. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    SearchIndex searchIndex(ContentLibrary library) {
        return new SearchIndex(library);
    }
}
