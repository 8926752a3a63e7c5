package org.palpate.content.internal.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.palpate.content.ContentLibrary;
import org.palpate.content.PictureScene;
import org.palpate.content.yaml.Problem;
import org.palpate.content.yaml.Problems;
import org.palpate.illustration.body.HairColour;
import org.palpate.illustration.body.Outfit;
import org.palpate.illustration.body.Sex;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.pose.Attitude;
import org.palpate.illustration.pose.HandAngles;
import org.palpate.illustration.pose.HandShape;
import org.palpate.illustration.scene.Actor;
import org.palpate.illustration.scene.ArmRest;
import org.palpate.illustration.scene.Draping;
import org.palpate.illustration.scene.FootPlace;
import org.palpate.illustration.scene.FramePart;
import org.palpate.illustration.scene.FrameTerm;
import org.palpate.illustration.scene.Ground;
import org.palpate.illustration.scene.HandTask;
import org.palpate.illustration.scene.HighlightMark;
import org.palpate.illustration.scene.Place;
import org.palpate.illustration.scene.PropPlace;
import org.palpate.illustration.scene.Scene;
import org.palpate.illustration.scene.StrokeMark;
import org.palpate.illustration.scene.Therapist;
import org.palpate.illustration.scene.Turn;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Motion;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.structures.Emphasis;
import org.palpate.planner.Vocabulary;

/** What scenes may say, and how every mistake in one is named. */
class SceneReaderTest {

    private static final String FILE = "content/pictures/calf-example.yaml";

    private static Vocabulary vocabulary;
    private static String example;

    @BeforeAll
    static void readTheExample() throws IOException {
        vocabulary = ContentLibrary.in(Path.of("content")).vocabulary();
        try (var in = SceneReaderTest.class.getResourceAsStream("/pictures/calf-example.yaml")) {
            example = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static PictureScene picture(String text) {
        Problems problems = new Problems();
        var read = new SceneReader(vocabulary, problems).read(FILE, text);
        problems.throwIfAny();
        return read.orElseThrow();
    }

    private static Scene scene() {
        return picture(example).scene();
    }

    private static Actor client() {
        return scene().client();
    }

    private static List<String> mistakes(String file, String text) {
        Problems problems = new Problems();
        assertThat(new SceneReader(vocabulary, problems).read(file, text)).isEmpty();
        return problems.found().stream().map(Problem::toString).toList();
    }

    private static String changed(String words, String others) {
        assertThat(example).contains(words);
        return example.replace(words, others);
    }

    /** The number of the line on which the words stand. */
    private static int line(String words) {
        return (int)
                        example.substring(0, example.indexOf(words))
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                + 1;
    }

    @Test
    void readsWhatThePictureIsAbout() {
        PictureScene picture = picture(example);

        assertThat(picture.id()).isEqualTo("calf-example");
        assertThat(picture.techniques()).containsExactly("deep-stripping", "flushing");
        assertThat(picture.scene().title()).isEqualTo("Stripping the calf towards the knee");
        assertThat(picture.scene().caption()).startsWith("The left thumb");
        assertThat(picture.scene().alternative()).startsWith("A client lies face down");
    }

    @Test
    void readsTheView() {
        var view = scene().view();

        assertThat(view.width()).isEqualTo(800);
        assertThat(view.height()).isEqualTo(600);
        assertThat(view.azimuth()).isEqualTo(30);
        assertThat(view.elevation()).isEqualTo(40);
        assertThat(view.fieldOfView()).isEqualTo(28);
        assertThat(view.margin()).isEqualTo(.06);
        assertThat(view.frame())
                .containsExactly(
                        new FrameTerm(false, null), new FrameTerm(true, FramePart.LEFT_HAND));
    }

    @Test
    void readsHowTheClientLooksAndLies() {
        Actor client = client();

        assertThat(client.build().sex()).isEqualTo(Sex.WOMAN);
        assertThat(client.build().hairColour()).isEqualTo(HairColour.BLACK);
        assertThat(client.outfit().top()).isEqualTo(Outfit.Top.CROP_TOP);
        assertThat(client.outfit().topColour()).isEqualTo(ClothColour.PLUM.rgb());
        assertThat(client.attitude()).isEqualTo(Attitude.PRONE);
        assertThat(client.turn()).isEqualTo(new Turn(0, 0, 5));
        assertThat(client.ground()).isEqualTo(new Ground(.62, .012, .12, .02, null));
    }

    @Test
    void readsHowJointsAreBent() {
        var posture = client().posture();

        assertThat(posture.get(Motion.HIP_ABDUCTION, Side.LEFT)).isEqualTo(4);
        assertThat(posture.get(Motion.HIP_ABDUCTION, Side.RIGHT)).isEqualTo(4);
        assertThat(posture.get(Motion.KNEE_FLEXION, Side.LEFT)).isEqualTo(13);
        assertThat(posture.get(Motion.KNEE_FLEXION, Side.RIGHT)).isZero();
        assertThat(posture.get(Motion.SPINE_FLEXION, Side.LEFT)).isEqualTo(8);
        assertThat(posture.get(Motion.NECK_ROTATION, Side.RIGHT)).isEqualTo(20);
    }

    @Test
    void readsWhatArmsAndFeetDo() {
        assertThat(client().arms().get(Side.LEFT).kind()).isEqualTo(ArmRest.Kind.ON_GROUND);
        assertThat(client().arms().get(Side.RIGHT))
                .isEqualTo(
                        new ArmRest(
                                ArmRest.Kind.ON_GROUND,
                                new Vec3(.3, 0, .2),
                                Vec3.X,
                                Vec3.Y.negated(),
                                Vec3.Y));
        assertThat(client().feet())
                .containsExactly(
                        java.util.Map.entry(
                                Side.RIGHT,
                                new FootPlace(new Vec3(.4, 0, .02), true, Vec3.Y, Vec3.X)));
    }

    @Test
    void readsTheThings() {
        assertThat(scene().props())
                .containsExactly(
                        new PropPlace(PropPlace.Kind.TABLE, null, Vec3.ZERO, 0, .62),
                        new PropPlace(
                                PropPlace.Kind.BOLSTER,
                                new Place("foot", Side.LEFT, .1, 0),
                                new Vec3(0, .01, 0),
                                15,
                                0),
                        new PropPlace(PropPlace.Kind.FOAM_ROLLER, null, new Vec3(1, 0, .5), 0, 0),
                        new PropPlace(PropPlace.Kind.MAT, null, Vec3.ZERO, 0, 0));
        assertThat(scene().draping()).isEqualTo(new Draping(Set.of(Side.LEFT), .2, -.6));
    }

    @Test
    void readsTheTherapist() {
        Therapist therapist = scene().therapist();

        assertThat(therapist.outfit()).isEqualTo(Outfit.THERAPIST);
        assertThat(therapist.wish().yaw()).isEqualTo(-90);
        assertThat(therapist.look()).isEqualTo(22);
        assertThat(therapist.fixed()).isFalse();
        assertThat(therapist.hands())
                .containsEntry(
                        Side.LEFT,
                        new HandTask(
                                HandShape.THUMB,
                                new Place("soleus", Side.LEFT, .4, -.3),
                                HandShape.THUMB.angles(10),
                                -20))
                .containsEntry(
                        Side.RIGHT,
                        new HandTask(
                                HandShape.WRAP,
                                new Place("heel", Side.LEFT, .5, 0),
                                new HandAngles(0, 5, 30),
                                -35));
    }

    @Test
    void readsTheMarks() {
        Scene scene = scene();

        assertThat(scene.highlights())
                .containsExactly(
                        new HighlightMark("calf", Side.LEFT, Emphasis.TARGET),
                        new HighlightMark("tibialis-posterior", Side.LEFT, Emphasis.GHOST));
        assertThat(scene.strokes())
                .extracting(StrokeMark::path)
                .containsExactly(
                        new StrokeMark.Path.OverSkin(
                                List.of(
                                        new Place("gastrocnemius", Side.LEFT, .9, 0),
                                        new Place("gastrocnemius", Side.LEFT, .1, 0))),
                        new StrokeMark.Path.Across(
                                new Place("achilles-tendon", Side.LEFT, .5, 0), 90, .06),
                        new StrokeMark.Path.Movement(
                                Bone.FOOT, Side.LEFT, Motion.KNEE_FLEXION, 0, 30),
                        new StrokeMark.Path.FromJoint(
                                Bone.FOOT, Side.LEFT, new Vec3(0, .1, 0), new Vec3(0, .2, 0)),
                        new StrokeMark.Path.OverSkin(
                                List.of(new Place("soleus", Side.LEFT, .7, 0))));
        assertThat(scene.strokes().getFirst().lift()).isEqualTo(.03);
        assertThat(scene.avoid().getFirst().radius()).isEqualTo(.03);
        assertThat(scene.labels().getFirst().text()).isEqualTo("Achilles tendon");
    }

    @Test
    void takesAnotherNameOfAStructureForItsId() {
        Scene scene = picture(changed("- calf left", "- glute med right")).scene();

        assertThat(scene.highlights().getFirst())
                .isEqualTo(new HighlightMark("gluteus-medius", Side.RIGHT, Emphasis.TARGET));
    }

    @Test
    void laysAPlaceOfTheSkinOnAHeight() {
        String rests = "{on: mat, rests: {place: hamstrings left, along: 0.4, height: 0.15}}";
        Scene scene = picture(changed("{on: table, at: [0.12, 0.02]}", rests)).scene();

        assertThat(scene.client().ground())
                .isEqualTo(new Ground(.15, .003, 0, 0, new Place("hamstrings", Side.LEFT, .4, 0)));
    }

    @Test
    void readsAPictureWithoutPeople() {
        Scene scene =
                picture(
                                """
                                title: Things for ice
                                caption: An ice cup and an ice pack on a towel.
                                alternative: A paper cup with ice stands beside a blue ice pack.
                                view: {azimuth: 10, elevation: 30, frame: []}
                                props: [ice-cup, ice-pack: {at: [0.2, 0, 0]}]
                                """)
                        .scene();

        assertThat(scene.client()).isNull();
        assertThat(scene.props()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "title: Stripping the calf towards the knee | titel: Stripping | 'titel' is no field of this; did you mean 'title'?",
                "azimuth: 30 | azimuth: east | view.azimuth: 'east' is no number",
                "elevation: 40 | elevation: 90 | view.elevation: must lie between 0 and 86 degrees, not 90",
                "field-of-view: 28 | field-of-view: 80 | view.field-of-view: must lie between 8 and 60 degrees, not 80",
                "margin: 6 | margin: 60 | view.margin: must lie between 0 and 40 percent, not 60",
                "size: [800, 600] | size: [800] | view.size: 2 numbers are expected here: [width, height]",
                "size: [800, 600] | size: [800, 60] | view.size: must lie between 200 and 4000 pixels, not 60",
                "therapist left-hand] | therapist left-paw] | view.frame: 'left-paw' is no part of the body; did you mean 'left-hand'?; accepted: head, trunk,",
                "frame: [client, | frame: [dog, | view.frame: 'dog' names nobody",
                "sex: woman | sex: lady | client.build.sex: 'lady' is no sex",
                "height: 1.66 | height: 2.66 | client.build.height: must lie between 1.5 and 1.95 metres, not 2.66",
                "fullness: 1.1 | fullness: NaN | client.build.fullness: must lie between 0.88 and 1.25, not NaN",
                "skin: olive | skin: green | client.build.skin: 'green' is no skin tone",
                "top: crop-top | top: crop-tops | did you mean 'crop-top'?; accepted: bare, crop-top, singlet, t-shirt, tunic",
                "colour: plum} | colour: plump} | client.wears.colour: 'plump' is no colour of clothes; did you mean 'plum'?",
                "lies: prone | lies: prown | client.lies: 'prown' is no attitude; did you mean 'prone'?",
                "on: table, | on: cloud, | client.ground.on: 'cloud' is no support",
                "on: table, | on: chair, | client.ground.on: there is no chair among the props",
                "at: [0.12, 0.02] | at: [0.12, far] | client.ground.at: 'far' is no number",
                "left: {knee-flexion: 13, | left: {knee-flexion: 160, | client.posture.left.knee-flexion: knee-flexion goes from 0 to 145 degrees, not 160",
                "left: {knee-flexion: 13, | left: {knee-flection: 13, | client.posture.left.knee-flection: 'knee-flection' is no movement of a leg; did you mean 'knee-flexion'?",
                "both: {hip-abduction: 4} | both: {spine-flexion: 4} | client.posture.both.spine-flexion: 'spine-flexion' is no movement of a leg",
                "trunk: {spine-flexion: 8, | trunk: {hip-flexion: 8, | client.posture.trunk.hip-flexion: 'hip-flexion' is no movement of the trunk",
                "left: beside-body | left: beside-boddy | client.arms.left: 'beside-boddy' is no named rest of an arm; did you mean 'beside-body'?",
                "rests: on-ground | rests: on-moon | client.arms.right.rests: 'on-moon' is no rest of a hand",
                "rests: on-ground, | rests: free, | client.arms.right: 'palm' is missing",
                "fingers: [1, 0, 0] | fingers: [0, 0, 0] | client.arms.right.fingers: a direction must not be all zeros",
                "toes: [1, 0, 0] | toes: [1, 0] | client.feet.right.toes: 3 numbers are expected here: [x, y, z]",
                "stands: true | stands: firmly | client.feet.right.stands: 'firmly' is neither true nor false",
                "- table: {size: 0.62} | - table: {size: 1.62} | props.table.size: must lie between 0.5 and 0.8 metres, not 1.62",
                "- foam-roller: | - foam-rollar: | props.foam-rollar: 'foam-rollar' is no prop; did you mean 'foam-roller'?",
                "- mat | - matt | props: 'matt' is no prop; did you mean 'mat'?",
                "under: foot left | under: fuut left | props.bolster.under: 'fuut' is no structure or place; did you mean 'foot'?",
                "uncovered: left | uncovered: front | draping.uncovered: 'front' is no side",
                "up-to: -0.6 | up-to: -6 | draping.up-to: must lie between -1 and 2 (-1 shoulder, 0 hip, 1 knee, 2 ankle), not -6",
                "shape: thumb | shape: toe | therapist.hands.left.shape: 'toe' is no hand shape",
                "on: soleus left | on: solius left | therapist.hands.left.on: 'solius' is no structure or place; did you mean 'soleus'?",
                "on: soleus left | on: soleus | therapist.hands.left.on: 'soleus' says no side: the last word is left or right",
                "across: -0.3 | across: -3 | therapist.hands.left.across: must lie between -1 and 1, not -3",
                "points: 10 | points: 1000 | therapist.hands.left.points: must lie between -360 and 360 degrees, not 1000",
                "bend: 26 | bend: 96 | therapist.stands.bend: must lie between -35 and 75 degrees, not 96",
                "- calf left | - cafl left | highlight: 'cafl' is no structure; did you mean 'calf'?",
                "as: ghost | as: gost | highlight.as: 'gost' is no emphasis; did you mean 'ghost'?; accepted: target, context, ghost",
                "- calf left | - thigh-front left | highlight: 'thigh-front' is no structure",
                "from: 0.9, to: 0.1, | to: 0.1, | strokes: 'from' is missing",
                "from: 0.9, to: 0.1, | from: 9, to: 0.1, | strokes.from: must lie between 0 and 1, not 9",
                "{kind: hold, | {kind: single, | strokes: a single stroke needs 'from' and 'to', or 'degrees' and 'length'",
                "{kind: hold, | {kind: hould, | strokes.kind: 'hould' is no kind of stroke; did you mean 'hold'?",
                "degrees: 90, length: 0.06 | degrees: 90 | strokes: 'length' is missing",
                "joint: foot left, motion | joint: foot, motion | strokes.joint: 'foot' says no side",
                "joint: foot left, motion | joint: fot left, motion | strokes.joint: 'fot' is no joint",
                "motion: knee-flexion | motion: knee-flection | strokes.motion: 'knee-flection' is no movement",
                "from: 0, to: 30} | from: 0, to: 300} | strokes.to: knee-flexion goes from 0 to 145 degrees, not 300",
                "radius: 0.03, | radius: 3, | avoid.radius: must lie between 0.005 and 0.2 metres, not 3",
                "- {text: Achilles tendon, | - { | labels: 'text' is missing",
                "techniques: [deep-stripping, | techniques: [deep-striping, | techniques: 'deep-striping' is no technique; did you mean 'deep-stripping'?"
            })
    void namesAMistakeWithItsLineFieldAndWhatIsAccepted(
            String words, String mistake, String complaint) {
        String text = changed(words, mistake);

        List<String> mistakes = mistakes(FILE, text);

        int line = line(words);
        assertThat(mistakes).anySatisfy(named -> assertThat(named).contains(complaint));
        assertThat(mistakes)
                .allSatisfy(named -> assertThat(named).startsWith(FILE + ":" + line + ": "));
    }

    @ParameterizedTest
    @CsvSource({"title", "caption", "alternative", "view"})
    void refusesASceneThatLacksAField(String field) {
        String text = example.replaceFirst("(?m)^" + field + ":.*\\n( .*\\n)*", "");

        assertThat(mistakes(FILE, text)).containsExactly(FILE + ":1: '" + field + "' is missing");
    }

    @Test
    void refusesAnEmptyTextAlternative() {
        String text = example.replaceFirst("(?m)^alternative:.*", "alternative:");

        assertThat(mistakes(FILE, text))
                .containsExactly(FILE + ":3: alternative: nothing is written here");
    }

    @Test
    void namesEveryMistakeOfAFile() {
        String text =
                changed("elevation: 40", "elevation: 99")
                        .replace("lies: prone", "lies: flat")
                        .replace("shape: wrap", "shape: rap")
                        .replace("- calf left", "- cafl left");

        assertThat(mistakes(FILE, text))
                .hasSize(4)
                .anyMatch(named -> named.startsWith(FILE + ":8: view.elevation"))
                .anyMatch(named -> named.startsWith(FILE + ":15: client.lies"))
                .anyMatch(named -> named.startsWith(FILE + ":38: therapist.hands.right.shape"))
                .anyMatch(named -> named.startsWith(FILE + ":40: highlight"));
    }

    @Test
    void refusesPeopleInTheFrameWhoAreNotThere() {
        String text = example.replaceFirst("(?m)^therapist:\\n( .*\\n)*", "");

        assertThat(mistakes(FILE, text))
                .containsExactly(FILE + ":6: view: the frame names a therapist, but there is none");
    }

    @Test
    void refusesMarksOnAClientWhoIsNotThere() {
        assertThat(
                        mistakes(
                                FILE,
                                """
                                title: Nobody
                                caption: Nobody is here.
                                alternative: Nobody.
                                view: {azimuth: 0, elevation: 0, frame: []}
                                props:
                                  - bolster: {under: foot left}
                                highlight: [calf left]
                                """))
                .containsExactlyInAnyOrder(
                        FILE + ":7: highlight: this needs a client",
                        FILE + ":6: props: there is no client for a prop to lie under");
    }

    @Test
    void refusesAFileNameThatIsNoId() {
        assertThat(mistakes("content/pictures/Calf Example.yaml", example))
                .hasSize(1)
                .allMatch(named -> named.contains("small letters, digits and hyphens"));
        assertThat(mistakes("content/pictures/calf-example.yml", example)).hasSize(1);
    }

    @Test
    void refusesAFileThatIsNoMap() {
        assertThat(mistakes(FILE, "- a\n- b\n"))
                .containsExactly(FILE + ":1: a map of fields is expected here");
        assertThat(mistakes(FILE, "title: [\n")).hasSize(1).allMatch(it -> it.contains("not YAML"));
        assertThat(mistakes(FILE, "")).hasSize(1);
    }

    @Test
    void givesAnotherDigestToAChangedSceneOnly() {
        String digest = picture(example).digest();

        assertThat(digest).hasSize(16).isEqualTo(picture(example).digest());
        assertThat(picture(example.replace("\n", "\r\n")).digest()).isEqualTo(digest);
        assertThat(picture(changed("azimuth: 30", "azimuth: 31")).digest()).isNotEqualTo(digest);
    }
}
