package org.palpate.gradebook.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;

import org.palpate.base.ui.AppRoutes;
import org.palpate.course.ClassAccess;

/** Reads the address of a page of a class. */
final class ClassPage {

    private ClassPage() {}

    /** The class in the address; to whoever may not read it, it does not exist. */
    static UUID readable(BeforeEnterEvent event, ClassAccess access) {
        return id(event, "classId").filter(access::reads).orElseThrow(ClassPage::notFound);
    }

    static Optional<UUID> id(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).flatMap(AppRoutes::uuid);
    }

    static NotFoundException notFound() {
        return new NotFoundException("There is no such page in this class");
    }
}
