package org.palpate.content;

/** One section and the lesson it stands in. */
public record LessonPart(Lesson lesson, Lesson.Section section) {

    public ContentLink link() {
        return new ContentLink(ContentLink.Kind.LESSON, lesson.id(), section.anchor());
    }
}
