package org.palpate.e2e;

import org.openqa.selenium.WebDriver;

/** Lets a Maven profile run the same journeys through another driver. */
public interface DriverDecorator {

    /** Answers the driver to use instead of the given one. */
    WebDriver decorate(WebDriver driver);
}
