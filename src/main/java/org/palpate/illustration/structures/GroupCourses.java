package org.palpate.illustration.structures;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where hands go when a step names a whole group. */
final class GroupCourses {

    private static final Map<String, String> STANDS_FOR = new LinkedHashMap<>();

    static {
        STANDS_FOR.put("gluteals", "gluteus-maximus");
        STANDS_FOR.put("quadriceps", "thigh-front");
        STANDS_FOR.put("calf", "shank-back");
        STANDS_FOR.put("deep-flexors", "flexor-digitorum-longus");
        STANDS_FOR.put("shin-muscles", "tibialis-anterior");
        STANDS_FOR.put("sole", "foot-sole");
        STANDS_FOR.put("hips", "gluteus-medius");
        STANDS_FOR.put("thigh", "thigh-front");
        STANDS_FOR.put("lower-leg-muscles", "shank-back");
        STANDS_FOR.put("lower-leg", "shank-back");
        STANDS_FOR.put("foot", "foot-sole");
        STANDS_FOR.put("posterior-chain", "hamstrings");
        STANDS_FOR.put("legs", "thigh-front");
    }

    private GroupCourses() {}

    static Map<String, Strand> of(Map<String, Strand> known) {
        Map<String, Strand> courses = new LinkedHashMap<>();
        STANDS_FOR.forEach((group, place) -> {
            Strand course = known.get(place);
            if (course != null) {
                courses.put(group, course);
            }
        });
        return courses;
    }
}
