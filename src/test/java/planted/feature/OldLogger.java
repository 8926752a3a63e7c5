package planted.feature;

import java.util.logging.Logger;

class OldLogger {

    void log() {
        Logger.getLogger("planted").info("planted");
    }
}
