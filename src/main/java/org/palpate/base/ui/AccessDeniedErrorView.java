package org.palpate.base.ui;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Shown to a signed-in person whose role may not open a page. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
@PageTitle("Not for your account · Palpate")
class AccessDeniedErrorView extends Composite<Div>
        implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    AccessDeniedErrorView() {
        getContent()
                .add(
                        new ErrorPage(
                                "Your account may not open this page",
                                "If you think it should, ask your instructor or administrator."));
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
