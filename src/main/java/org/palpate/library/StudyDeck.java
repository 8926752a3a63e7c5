package org.palpate.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Cards to be learned by asking for each until it is known. One that is not yet known comes back
 * after some others.
 */
public final class StudyDeck {

    private static final int SOONEST = 2;

    private final RandomGenerator random;
    private final List<String> queue;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missed = new LinkedHashSet<>();
    private final int size;
    private int place;

    /** Make a deck of cards, given by their ids, that is shuffled by that source of chance. */
    public StudyDeck(List<String> cards, RandomGenerator random) {
        this.random = random;
        queue = new ArrayList<>(new LinkedHashSet<>(cards));
        size = queue.size();
        for (int i = queue.size() - 1; i > 0; i--) {
            queue.set(i, queue.set(random.nextInt(i + 1), queue.get(i)));
        }
    }

    /** The card that is asked for; none once all are known. */
    public Optional<String> current() {
        return isDone() ? Optional.empty() : Optional.of(queue.get(place));
    }

    public boolean isDone() {
        return queue.isEmpty();
    }

    /** The card is known and does not come back. */
    public void knew() {
        current()
                .ifPresent(card -> {
                    known.add(card);
                    queue.remove(place);
                    place = queue.isEmpty() ? 0 : place % queue.size();
                });
    }

    /** The card is not known yet: it comes back later among those that are left. */
    public void notYet() {
        current()
                .ifPresent(card -> {
                    missed.add(card);
                    queue.remove(place);
                    int others = queue.size();
                    int gap =
                            others <= SOONEST
                                    ? others
                                    : SOONEST + random.nextInt(others - SOONEST + 1);
                    List<String> coming = new ArrayList<>(queue.subList(place, others));
                    coming.addAll(queue.subList(0, place));
                    coming.add(gap, card);
                    queue.clear();
                    queue.addAll(coming);
                    place = 0;
                });
    }

    /** Go to the next card without an answer, from the last one to the first. */
    public void next() {
        move(1);
    }

    /** Go to the card before without an answer, from the first one to the last. */
    public void previous() {
        move(-1);
    }

    /** How many cards there are. */
    public int size() {
        return size;
    }

    /** How many of them are known. */
    public int known() {
        return known.size();
    }

    /** The cards that were not known at first, to be looked at again. */
    public List<String> missed() {
        return List.copyOf(missed);
    }

    private void move(int steps) {
        if (!queue.isEmpty()) {
            place = Math.floorMod(place + steps, queue.size());
        }
    }
}
