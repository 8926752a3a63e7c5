package org.palpate.content;

import java.util.List;

/**
 * What teaches rather than grades: lessons, cards, glossary, the modules made of them and the
 * sources of all of it.
 */
public record Teaching(
        List<Lesson> lessons,
        List<TechniqueCard> cards,
        Glossary glossary,
        List<CourseModule> modules,
        List<Source> sources) {

    public Teaching {
        lessons = List.copyOf(lessons);
        cards = List.copyOf(cards);
        modules = List.copyOf(modules);
        sources = List.copyOf(sources);
    }
}
