package org.palpate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

import org.palpate.account.DemoAccounts;
import org.palpate.account.DemoVisits;

/** A site that is no demonstration knows nothing of one. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:access;DB_CLOSE_DELAY=-1")
class NoDemoTest {

    @Autowired private ApplicationContext context;

    @Test
    void hasNothingOfTheDemonstration() {
        assertThat(context.getBeanDefinitionNames())
                .filteredOn(name -> {
                    Class<?> type = context.getType(name);
                    return type != null && type.getPackageName().equals("org.palpate.demo");
                })
                .isEmpty();
        assertThat(context.getBeanProvider(DemoAccounts.class).getIfAvailable()).isNull();
        assertThat(context.getBeanProvider(DemoVisits.class).getIfAvailable()).isNull();
        assertThat(AopUtils.getTargetClass(context.getBean(Clock.class)))
                .isEqualTo(Clock.systemUTC().getClass());
    }
}
