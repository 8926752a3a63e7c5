package org.palpate.quiz.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.palpate.grading.PlannedStep;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Category;
import org.palpate.planner.Phase;
import org.palpate.planner.Step;
import org.palpate.planner.Triage;

/** A treatment plan while a student builds it. Every change can be taken back. */
final class PlanDraft {

    private static final int MOST_UNDOS = 100;
    private static final List<Phase> PHASES = List.of(Phase.values());

    /**
     * One step of the plan.
     *
     * @param id stays the same while the step is edited and moved
     */
    record Entry(int id, Phase phase, Step step) {}

    /**
     * A step that was taken out.
     *
     * @param place index that it had in the plan
     */
    record Removed(Entry entry, int place) {}

    private record State(
            @Nullable Triage triage,
            @Nullable Category category,
            List<Entry> entries,
            @Nullable Integer sessionsPerWeek) {

        State {
            entries = List.copyOf(entries);
        }

        State withEntries(List<Entry> changed) {
            List<Entry> sorted = new ArrayList<>(changed);
            sorted.sort(Comparator.comparing(Entry::phase));
            return new State(triage, category, sorted, sessionsPerWeek);
        }
    }

    private final Deque<State> past = new ArrayDeque<>();
    private State state;
    private int lastId;

    private PlanDraft(State state) {
        this.state = state;
    }

    /** Continue with a plan that was built before. */
    static PlanDraft of(TreatmentPlan plan) {
        List<Entry> entries = new ArrayList<>();
        for (PlannedStep planned : plan.steps()) {
            entries.add(new Entry(entries.size() + 1, planned.phase(), planned.step()));
        }
        PlanDraft draft =
                new PlanDraft(
                        new State(plan.triage(), plan.category(), entries, plan.sessionsPerWeek()));
        draft.lastId = entries.size();
        return draft;
    }

    TreatmentPlan plan() {
        return new TreatmentPlan(
                state.triage(),
                state.category(),
                state.entries().stream()
                        .map(entry -> new PlannedStep(entry.phase(), entry.step()))
                        .toList(),
                state.sessionsPerWeek());
    }

    List<Entry> entries() {
        return state.entries();
    }

    List<Entry> entries(Phase phase) {
        return state.entries().stream().filter(entry -> entry.phase() == phase).toList();
    }

    Optional<Entry> entry(int id) {
        return state.entries().stream().filter(entry -> entry.id() == id).findFirst();
    }

    boolean answerTriage(@Nullable Triage triage) {
        return change(
                new State(triage, state.category(), state.entries(), state.sessionsPerWeek()));
    }

    boolean answerCategory(@Nullable Category category) {
        return change(
                new State(state.triage(), category, state.entries(), state.sessionsPerWeek()));
    }

    boolean answerSessionsPerWeek(@Nullable Integer sessions) {
        return change(new State(state.triage(), state.category(), state.entries(), sessions));
    }

    /** Add a step at the end of a phase. */
    Entry add(Phase phase, Step step) {
        Entry added = new Entry(++lastId, phase, step);
        List<Entry> entries = new ArrayList<>(state.entries());
        entries.add(added);
        change(state.withEntries(entries));
        return added;
    }

    /** Put another step in the place of one. */
    boolean replace(int id, Step step) {
        return change(
                state.withEntries(
                        state.entries().stream()
                                .map(entry ->
                                        entry.id() == id
                                                ? new Entry(id, entry.phase(), step)
                                                : entry)
                                .toList()));
    }

    /** Move a step one place up; from the top of its phase it goes to the end of the one before. */
    boolean moveUp(int id) {
        int index = indexOf(id);
        if (index < 0) {
            return false;
        }
        Entry entry = state.entries().get(index);
        if (index > 0 && state.entries().get(index - 1).phase() == entry.phase()) {
            return swap(index - 1, index);
        }
        return neighbour(entry.phase(), -1).map(phase -> moveTo(id, phase)).orElse(false);
    }

    /** Move a step one place down; from the end of its phase it goes to the top of the next one. */
    boolean moveDown(int id) {
        int index = indexOf(id);
        if (index < 0) {
            return false;
        }
        Entry entry = state.entries().get(index);
        if (index + 1 < state.entries().size()
                && state.entries().get(index + 1).phase() == entry.phase()) {
            return swap(index, index + 1);
        }
        return neighbour(entry.phase(), 1).map(phase -> insert(entry, phase, 0)).orElse(false);
    }

    boolean canMoveUp(int id) {
        int index = indexOf(id);
        return index > 0 || index == 0 && state.entries().getFirst().phase() != PHASES.getFirst();
    }

    boolean canMoveDown(int id) {
        int index = indexOf(id);
        int last = state.entries().size() - 1;
        return index >= 0
                && (index < last || state.entries().get(last).phase() != PHASES.getLast());
    }

    /** Move a step to the end of a phase. */
    boolean moveTo(int id, Phase phase) {
        return entry(id).map(entry -> insert(entry, phase, Integer.MAX_VALUE)).orElse(false);
    }

    /** Put a step where another one is; that one makes room in the direction the step came from. */
    boolean moveOnto(int id, int otherId) {
        int from = indexOf(id);
        int to = indexOf(otherId);
        if (from < 0 || to < 0 || from == to) {
            return false;
        }
        Entry moved = state.entries().get(from);
        Entry other = state.entries().get(to);
        boolean downwards = from < to && moved.phase() == other.phase();
        List<Entry> others = new ArrayList<>(entries(other.phase()));
        others.removeIf(entry -> entry.id() == id);
        return insert(moved, other.phase(), others.indexOf(other) + (downwards ? 1 : 0));
    }

    Optional<Removed> remove(int id) {
        int index = indexOf(id);
        if (index < 0) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>(state.entries());
        Entry entry = entries.remove(index);
        change(state.withEntries(entries));
        return Optional.of(new Removed(entry, index));
    }

    /** Put a removed step back where it was, whatever has changed since. */
    void restore(Removed removed) {
        if (entry(removed.entry().id()).isPresent()) {
            return;
        }
        List<Entry> entries = new ArrayList<>(state.entries());
        entries.add(Math.min(removed.place(), entries.size()), removed.entry());
        change(state.withEntries(entries));
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    /** Take the last change back. */
    boolean undo() {
        if (past.isEmpty()) {
            return false;
        }
        state = past.pop();
        return true;
    }

    private boolean swap(int index, int other) {
        List<Entry> entries = new ArrayList<>(state.entries());
        Entry moved = entries.get(index);
        entries.set(index, entries.get(other));
        entries.set(other, moved);
        return change(state.withEntries(entries));
    }

    private boolean insert(Entry entry, Phase phase, int placeInPhase) {
        List<Entry> result = new ArrayList<>();
        for (Phase current : PHASES) {
            List<Entry> inPhase = new ArrayList<>(entries(current));
            inPhase.removeIf(other -> other.id() == entry.id());
            if (current == phase) {
                inPhase.add(
                        Math.min(placeInPhase, inPhase.size()),
                        new Entry(entry.id(), phase, entry.step()));
            }
            result.addAll(inPhase);
        }
        return change(state.withEntries(result));
    }

    private boolean change(State changed) {
        if (changed.equals(state)) {
            return false;
        }
        past.push(state);
        if (past.size() > MOST_UNDOS) {
            past.removeLast();
        }
        state = changed;
        return true;
    }

    private int indexOf(int id) {
        for (int i = 0; i < state.entries().size(); i++) {
            if (state.entries().get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Phase> neighbour(Phase phase, int distance) {
        int index = PHASES.indexOf(phase) + distance;
        return index < 0 || index >= PHASES.size()
                ? Optional.empty()
                : Optional.of(PHASES.get(index));
    }
}
