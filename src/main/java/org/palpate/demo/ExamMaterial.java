package org.palpate.demo;

import java.util.List;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.DemoAccounts;
import org.palpate.content.ModuleItem;
import org.palpate.content.PassRule;
import org.palpate.course.CaseDraft;
import org.palpate.course.CourseIds;
import org.palpate.course.FactInput;
import org.palpate.course.ModuleDetails;
import org.palpate.course.ModuleDraft;
import org.palpate.course.ModuleService;
import org.palpate.course.OwnCaseDetails;
import org.palpate.course.OwnCaseService;

/** The instructor writes a client of her own and puts an exam together. */
@Component
@Profile(DemoAccounts.PROFILE)
class ExamMaterial {

    static final String CASE_TITLE = "The relay on Sunday";

    private static final String STORY =
            """
            Tomasz, forty-one, teaches geography and runs because his colleagues do. On Sunday the four of them run the \
            company relay around the lake, and he has the last leg. Today is Friday.

            "It is only for fun," he says, and then he tells you his split from last year to the second.

            You have treated him before. Ahead of the spring relay the two of you tried a light flush two days before \
            the start, and he ran well on it. He would like the same again.

            He has slept, nothing hurts, and he has done a short run with a few quick strides this morning. Only the left \
            calf, he says, feels as if somebody had pulled a thread tight in it, low down and deep. Your fingers find it: \
            a narrow band in the soleus, tender when you press and gone when you let go. Both calves have the same girth, \
            the tendon is quiet, and his heel raise is strong and free of pain.

            "A colleague says you should go in hard and get it out," says Tomasz. "What do you think?"
            """;

    private final OwnCaseService cases;
    private final ModuleService modules;

    ExamMaterial(OwnCaseService cases, ModuleService modules) {
        this.cases = cases;
        this.modules = modules;
    }

    UUID writeCase() {
        UUID id = cases.create();
        OwnCaseDetails stored = cases.find(id).orElseThrow();
        cases.saveDraft(
                id,
                new CaseDraft(
                        CASE_TITLE,
                        "Tomasz, 41",
                        2,
                        "Two days before a race a tested light pattern stands, whatever a colleague"
                                + " recommends.",
                        STORY,
                        List.of(
                                fact("goal", "ready"),
                                fact("event.days_to", "2"),
                                fact("event.importance", "minor"),
                                fact("pre_pref", "light_flush"),
                                fact("pre_pref_tested", "true"),
                                fact("tight_spots", "left soleus"),
                                fact("injury.kind", "none"))),
                stored.version());
        return id;
    }

    /** Puts the exam together; answers how assignments name it. */
    String writeModule(UUID ownCase) {
        UUID id = modules.create();
        ModuleDetails stored = modules.find(id).orElseThrow();
        modules.saveDraft(
                id,
                new ModuleDraft(
                        "Mid-term exam",
                        "Three clients and three questions from the first three units.",
                        60,
                        List.of(
                                new ModuleItem.CheckItem("safety-first", "thinner"),
                                new ModuleItem.CheckItem("pre-event", "passes"),
                                new ModuleItem.CheckItem("post-event", "order"),
                                new ModuleItem.CaseItem("C24"),
                                new ModuleItem.CaseItem("C26"),
                                new ModuleItem.CaseItem(CourseIds.ofOwnCase(ownCase))),
                        new PassRule(0.7, true, 1, PassRule.Counting.BEST)),
                stored.version());
        return modules.find(id).orElseThrow().origin();
    }

    void publish(UUID ownCase, UUID classId) {
        cases.publish(ownCase, classId);
    }

    private static FactInput fact(String name, String value) {
        return new FactInput(-1, name, List.of(value));
    }
}
