package planted.modules.alpha;

import planted.modules.beta.Beta;

class ReachesIntoBeta {

    Beta beta() {
        return new Beta();
    }
}
