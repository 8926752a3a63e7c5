package org.palpate.demo;

import java.util.List;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.DemoAccounts;
import org.palpate.course.AssignmentService;
import org.palpate.course.AssignmentTerms;
import org.palpate.course.ClassDetails;
import org.palpate.course.ClassService;
import org.palpate.course.JoinCode;
import org.palpate.course.JoinService;

/** Makes a class, lets its students join and gives it something to do; the instructor asks. */
@Component
@Profile(DemoAccounts.PROFILE)
class ClassRoom {

    private final ClassService classes;
    private final JoinService joining;
    private final AssignmentService assignments;
    private final Story story;

    ClassRoom(
            ClassService classes, JoinService joining, AssignmentService assignments, Story story) {
        this.classes = classes;
        this.joining = joining;
        this.assignments = assignments;
        this.story = story;
    }

    UUID open(String name, List<Student> students, TermDays days) {
        UUID classId = classes.create(name);
        classes.openJoin(classId, null, details(classId).version());
        String code = details(classId).joinCode().map(JoinCode::code).orElseThrow();
        for (Student student : students) {
            story.add(
                    days.ago(student.joinedAgo(), 9, Chance.upTo(50, student.userName(), "joins")),
                    student.userName(),
                    () -> joining.join(code));
        }
        return classId;
    }

    Assigned assign(UUID classId, String moduleOrigin, AssignmentTerms terms, int openedAgo) {
        UUID id = assignments.assign(classId, moduleOrigin, terms);
        return new Assigned(classId, id, assignments.details(id).module(), openedAgo);
    }

    void close(UUID classId) {
        classes.archive(classId, details(classId).version());
    }

    private ClassDetails details(UUID classId) {
        return classes.find(classId).orElseThrow();
    }
}
