package org.palpate.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whether visitors may make accounts for themselves. */
@ConfigurationProperties("palpate.registration")
public record RegistrationSettings(@DefaultValue("true") boolean open) {}
