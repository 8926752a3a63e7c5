package org.palpate.base.ui;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Shown for an address that leads nowhere. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
@PageTitle("Page not found · Palpate")
class NotFoundErrorView extends Composite<Div> implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    NotFoundErrorView() {
        getContent()
                .add(
                        new ErrorPage(
                                "There is nothing here",
                                "The address may be mistyped, or the page is gone."));
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
