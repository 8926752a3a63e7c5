package org.palpate.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.palpate.content.CheckAnswer;
import org.palpate.content.ContentLibrary;
import org.palpate.content.KnowledgeCheck;
import org.palpate.picture.PictureGallery;

/** Where a question of one kind is answered; it starts empty. */
abstract sealed class CheckForm extends Composite<Div>
        permits ChooseForm, OrderForm, MatchForm, NumberForm, PointForm {

    /** The form for a question. */
    static CheckForm of(KnowledgeCheck check, PictureGallery gallery, ContentLibrary library) {
        return switch (check) {
            case KnowledgeCheck.ChooseOne one -> ChooseForm.one(one);
            case KnowledgeCheck.ChooseSeveral several -> ChooseForm.several(several);
            case KnowledgeCheck.PutInOrder order -> new OrderForm(order);
            case KnowledgeCheck.Match match -> new MatchForm(match);
            case KnowledgeCheck.FillNumber number -> new NumberForm(number);
            case KnowledgeCheck.PointAtStructure point -> new PointForm(point, gallery, library);
        };
    }

    /** What the reader has answered so far. */
    abstract CheckAnswer answer();

    /** Show an answer; what does not fit the question is left out. */
    abstract void show(CheckAnswer answer);

    /** Let nothing be changed any more. */
    abstract void lock();

    /** What to do, for a reader who has done nothing yet. */
    abstract String invitation();
}
