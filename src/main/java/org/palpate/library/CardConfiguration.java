package org.palpate.library;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.palpate.content.ContentLibrary;

/** Indexes the technique cards when the site starts. */
@Configuration(proxyBeanMethods = false)
class CardConfiguration {

    @Bean
    CardFinder cardFinder(ContentLibrary library) {
        return new CardFinder(library);
    }
}
