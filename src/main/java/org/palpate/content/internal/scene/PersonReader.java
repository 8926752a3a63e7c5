package org.palpate.content.internal.scene;

import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.illustration.body.Build;
import org.palpate.illustration.body.HairColour;
import org.palpate.illustration.body.HairStyle;
import org.palpate.illustration.body.Outfit;
import org.palpate.illustration.body.Sex;
import org.palpate.illustration.body.SkinTone;

/** Reads what a person looks like and wears. */
final class PersonReader {

    static final Build STAND_IN =
            new Build(Sex.WOMAN, 1.66, 1, SkinTone.LIGHT, HairStyle.CROPPED, HairColour.BROWN);

    private static final Span HEIGHT = Span.metres(Build.LEAST_HEIGHT, Build.MOST_HEIGHT);
    private static final Span FULLNESS = Span.of(Build.LEAST_FULLNESS, Build.MOST_FULLNESS);

    private final Problems problems;

    PersonReader(Problems problems) {
        this.problems = problems;
    }

    Build build(YamlNode node) {
        Fields fields =
                Fields.of(
                        node, problems, "sex", "height", "fullness", "skin", "hair", "hair-colour");
        return new Build(
                fields.require("sex", value -> Values.word(value, Sex.class, "sex"), Sex.WOMAN),
                fields.number("height", HEIGHT),
                fields.number("fullness", FULLNESS, STAND_IN.fullness()),
                fields.require(
                        "skin",
                        value -> Values.word(value, SkinTone.class, "skin tone"),
                        STAND_IN.tone()),
                fields.require(
                        "hair",
                        value -> Values.word(value, HairStyle.class, "way to wear hair"),
                        STAND_IN.hair()),
                fields.find(
                        "hair-colour",
                        value -> Values.word(value, HairColour.class, "colour of hair"),
                        STAND_IN.hairColour()));
    }

    /** What is worn; what is not told stays as it usually is. */
    Outfit outfit(YamlNode node, Outfit usual) {
        Fields fields =
                Fields.of(
                        node,
                        problems,
                        "top",
                        "bottom",
                        "shoes",
                        "colour",
                        "bottom-colour",
                        "shoe-colour");
        return new Outfit(
                fields.find(
                        "top", value -> Values.word(value, Outfit.Top.class, "top"), usual.top()),
                fields.find(
                        "bottom",
                        value -> Values.word(value, Outfit.Bottom.class, "bottom"),
                        usual.bottom()),
                fields.find("shoes", YamlNode::flag, usual.shoes()),
                fields.find("colour", PersonReader::cloth, usual.topColour()),
                fields.find("bottom-colour", PersonReader::cloth, usual.bottomColour()),
                fields.find("shoe-colour", PersonReader::cloth, usual.shoeColour()));
    }

    private static int cloth(YamlNode node) {
        return Values.word(node, ClothColour.class, "colour of clothes").rgb();
    }
}
