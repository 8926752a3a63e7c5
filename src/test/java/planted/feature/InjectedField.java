package planted.feature;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Autowired;

class InjectedField {

    @Autowired private Clock clock;

    @Override
    public String toString() {
        return String.valueOf(clock);
    }
}
