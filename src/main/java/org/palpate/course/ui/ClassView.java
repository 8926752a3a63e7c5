package org.palpate.course.ui;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;

import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;

/** The address of a class; leads to its people. */
@Route(AppRoutes.CLASS)
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class ClassView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID classId = classIn(event);
        event.forwardTo(ClassPeopleView.class, new RouteParameters("classId", classId.toString()));
    }

    /** The class that the address names. */
    static UUID classIn(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("classId").orElse(""));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
