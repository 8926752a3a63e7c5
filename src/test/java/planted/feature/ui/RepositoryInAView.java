package planted.feature.ui;

import planted.feature.PublicThings;

class RepositoryInAView {

    private final PublicThings things;

    RepositoryInAView(PublicThings things) {
        this.things = things;
    }

    @Override
    public String toString() {
        return things.toString();
    }
}
