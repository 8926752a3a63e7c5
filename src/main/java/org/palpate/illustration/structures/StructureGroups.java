package org.palpate.illustration.structures;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The vocabulary's groups: names for several structures at once. */
final class StructureGroups {

    private static final Map<String, List<String>> MEMBERS = new LinkedHashMap<>();

    static {
        group("gluteals", "gluteus-maximus", "gluteus-medius", "gluteus-minimus");
        group(
                "quadriceps",
                "rectus-femoris",
                "vastus-lateralis",
                "vastus-intermedius",
                "vastus-medialis");
        group("calf", "gastrocnemius", "soleus");
        group(
                "deep-flexors",
                "tibialis-posterior",
                "flexor-hallucis-longus",
                "flexor-digitorum-longus");
        group("shin-muscles", "tibialis-anterior", "toe-extensors");
        group("sole", "plantar-fascia", "plantar-fascia-origin", "intrinsic-foot-muscles");
        group(
                "hips",
                "gluteals",
                "tensor-fasciae-latae",
                "piriformis",
                "iliopsoas",
                "gluteal-tendon");
        group(
                "thigh",
                "quadriceps",
                "hamstrings",
                "adductors",
                "iliotibial-band",
                "proximal-hamstring-tendon");
        group(
                "knee",
                "supra-patellar-tendon",
                "infra-patellar-tendon",
                "medial-collateral-ligament",
                "lateral-collateral-ligament");
        group("lower-leg-muscles", "calf", "deep-flexors", "shin-muscles", "peroneals");
        group(
                "ankle",
                "achilles-tendon",
                "tibialis-posterior-tendon",
                "peroneal-tendon",
                "anterior-talofibular-ligament",
                "calcaneofibular-ligament",
                "deltoid-ligament");
        group("lower-leg", "lower-leg-muscles", "ankle");
        group("foot", "sole");
        group("posterior-chain", "gluteals", "hamstrings", "calf", "intrinsic-foot-muscles");
        group("legs", "hips", "thigh", "knee", "lower-leg", "foot");
    }

    private StructureGroups() {}

    private static void group(String id, String... members) {
        MEMBERS.put(id, List.of(members));
    }

    static Set<String> ids() {
        return MEMBERS.keySet();
    }

    /**
     * The structures a group stands for, down to the last group; any other id stands for itself.
     */
    static Set<String> expand(String id) {
        Set<String> structures = new LinkedHashSet<>();
        List<String> members = MEMBERS.get(id);
        if (members == null) {
            structures.add(id);
        } else {
            members.forEach(member -> structures.addAll(expand(member)));
        }
        return structures;
    }
}
