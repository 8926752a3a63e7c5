package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.palpate.content.ContentLibrary;
import org.palpate.picture.PictureGallery;
import org.palpate.quiz.GradedResult;

/** A student's graded plan beside the protocol, for whoever teaches them. */
public final class ReviewedPlan extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Shows score, safety and both plans. */
    public ReviewedPlan(GradedResult result, PictureGallery gallery, ContentLibrary library) {
        WayToLibrary way = new WayToLibrary(library);
        Div verdicts =
                new Div(
                        new ScorePanel(result.scoring(), result.grade()),
                        new SafetyBanner(
                                result.scoring().safe(),
                                Dangers.of(result, Reader.INSTRUCTOR),
                                way,
                                Reader.INSTRUCTOR));
        verdicts.addClassName("result__verdicts");
        getContent().addClassName("result");
        getContent().add(verdicts, new PlanComparison(result, gallery, way, Reader.INSTRUCTOR));
    }
}
