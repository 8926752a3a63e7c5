package org.palpate.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.PageDescription;
import org.palpate.content.ContentLibrary;

/** Where everything comes from that Palpate teaches. */
@Route(AppRoutes.SOURCES)
@PageTitle("Sources · Palpate")
@AnonymousAllowed
class SourceListView extends Composite<Div> implements BeforeEnterObserver {

    SourceListView(ContentLibrary library) {
        Paragraph lead =
                new Paragraph(
                        "The rules of massage come from one article. What goes beyond it names its"
                                + " source by a key. Every text is in our own words.");
        lead.addClassName("page-lead");
        Section article =
                new Section(
                        new H2("The article"),
                        new Paragraph("Mark Fadil, “Massage for Runners”, MASSAGE Magazine."),
                        new Paragraph(
                                "The rules on categories, pre-event, post-event and general massage,"
                                        + " on injuries and on home treatment come from it. Its"
                                        + " wording and its photographs were not used."));
        article.addClassNames("panel", "source-article");
        UnorderedList list = new UnorderedList();
        list.addClassName("source-list");
        library.sources().forEach(source -> list.add(new SourceLine(source)));
        getContent().addClassName("sources");
        getContent().add(new H1("Sources"), lead, article, new H2("Other sources"), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageDescription.set("The article and every other source behind Palpate's content.");
    }
}
