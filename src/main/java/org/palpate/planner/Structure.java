package org.palpate.planner;

import java.util.BitSet;
import java.util.List;

/**
 * One part of the body that a step can be aimed at, or a group of such parts.
 *
 * @param index place in the vocabulary, from 0
 * @param id name in content and in stored plans, such as {@code gluteus-medius}
 * @param paired whether there is one on each side of the body
 * @param members indexes of the structures that it stands for: itself, and for a group everything
 *     in it; not to be changed
 * @param group whether it stands for several structures
 * @param namesMembers whether naming the group counts as naming each member
 * @param muscles for a tendon the muscles that pull on it
 * @param flanks for a ligament the muscle groups that lie to either side of it
 * @param surroundings the same muscle group and its neighbours, where work around an injury goes
 */
public record Structure(
        int index,
        String id,
        String name,
        StructureKind kind,
        BodyRegion region,
        boolean paired,
        boolean group,
        boolean namesMembers,
        BitSet members,
        List<Integer> muscles,
        List<Integer> flanks,
        List<Integer> surroundings,
        String definition,
        List<String> synonyms) {

    public Structure {
        muscles = List.copyOf(muscles);
        flanks = List.copyOf(flanks);
        surroundings = List.copyOf(surroundings);
        synonyms = List.copyOf(synonyms);
    }

    /** Whether the two have a structure in common. */
    public boolean meets(Structure other) {
        return index == other.index || members.intersects(other.members);
    }

    /** Whether everything in the other one is part of this one. */
    public boolean contains(Structure other) {
        if (index == other.index) {
            return true;
        }
        if (!group) {
            return false;
        }
        BitSet parts = other.members;
        for (int part = parts.nextSetBit(0); part >= 0; part = parts.nextSetBit(part + 1)) {
            if (!members.get(part)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Structure structure && id.equals(structure.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
