package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ContentLibrary;
import org.palpate.picture.PictureGallery;
import org.palpate.picture.ui.PictureImage;

/** The three ways to learn here: read, look closely, treat. */
final class HomeWays extends Composite<Section> {

    HomeWays(ContentLibrary library, PictureGallery pictures) {
        UnorderedList ways =
                new UnorderedList(
                        way(
                                pictures,
                                "deep-stripping",
                                AppRoutes.LESSONS,
                                "Read a lesson",
                                library.lessons().size()
                                        + " short lessons, from the first question to the last"
                                        + " minute of ice."),
                        way(
                                pictures,
                                "cross-fiber-friction",
                                AppRoutes.LIBRARY,
                                "Look it up",
                                library.cards().size()
                                        + " technique cards, with the body map and the"
                                        + " structures."),
                        way(
                                pictures,
                                "static-stretch",
                                AppRoutes.CASES,
                                "Treat a client",
                                library.cases().size()
                                        + " runners with a story, and a plan that you build."));
        ways.addClassName("home-ways__list");
        getContent().addClassName("home-ways");
        getContent().add(new H2("Three ways in"), ways);
    }

    private static ListItem way(
            PictureGallery pictures, String technique, String route, String name, String text) {
        Div words = new Div(new H3(name), new Paragraph(text));
        words.addClassName("home-ways__words");
        Anchor link = new Anchor(route);
        link.addClassName("home-ways__way");
        pictures.ofTechnique(technique).ifPresent(picture -> link.add(PictureImage.of(picture)));
        link.add(words);
        return new ListItem(link);
    }
}
