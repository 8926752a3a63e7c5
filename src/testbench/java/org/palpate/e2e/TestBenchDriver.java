package org.palpate.e2e;

import com.vaadin.testbench.TestBench;
import org.openqa.selenium.WebDriver;

/** Runs the journeys through Vaadin TestBench, for those who hold a licence. */
public class TestBenchDriver implements DriverDecorator {

    @Override
    public WebDriver decorate(WebDriver driver) {
        return TestBench.createDriver(driver);
    }
}
