package org.palpate.illustration.scene;

import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.structures.Depth;
import org.palpate.illustration.structures.Region;
import org.palpate.illustration.structures.Tissue;

/** Writes a view of the body map; a page colours it by {@code --map-} properties and classes. */
final class BodyMapSvg {

    private static final String STYLE =
            """
            .body-map .skin{fill:var(--map-skin,#eadfd3)}
            .body-map .shade{fill:var(--map-shade,#3b1f26);opacity:.13;pointer-events:none}
            .body-map .ink{fill:var(--map-ink,#3a2723);pointer-events:none}
            .body-map .fibre{fill:var(--map-fibre,#5a1410);opacity:.28;pointer-events:none}
            .body-map .structure{stroke:var(--map-ink,#3a2723);stroke-width:.8;stroke-linejoin:round;\
            cursor:pointer;outline:none}
            .body-map .deep{fill-opacity:.16;stroke-width:1.3;stroke-dasharray:5 3;\
            pointer-events:visibleStroke}
            .body-map .deep.open{fill-opacity:.5;pointer-events:visiblePainted}
            .body-map .bone{fill:var(--map-bone,#f3ebd8);fill-opacity:.45;stroke-width:1.2}
            .body-map .care{fill:var(--map-care,#e3b23c);fill-opacity:.3;\
            stroke:var(--map-care-ink,#8a5a00);stroke-width:1.4;stroke-dasharray:2 2}
            .body-map .structure:hover{stroke:var(--map-focus,#1f5fa8);stroke-width:2.2}
            .body-map .structure:focus-visible{stroke:var(--map-focus,#1f5fa8);stroke-width:3.2}
            .body-map .structure.selected{fill:var(--map-selected,#1f5fa8);fill-opacity:.85;\
            stroke:var(--map-selected-ink,#0f3560);stroke-width:2}
            .body-map .structure.disabled{fill:var(--map-disabled,#c9beb4);cursor:default;\
            pointer-events:none}
            """;

    private final BodyMapView view;
    private final StringBuilder svg = new StringBuilder();

    BodyMapSvg(BodyMapView view, Side side, int width, int height) {
        this.view = view;
        String id =
                view.showsOneLeg()
                        ? "body-map-%s-%s".formatted(view.id(), side.label())
                        : "body-map-" + view.id();
        String title =
                view.showsOneLeg() ? "%s (%s)".formatted(view.title(), side.label()) : view.title();
        svg.append(
                ("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"%1$s\" class=\"body-map\""
                                + " viewBox=\"0 0 %2$d %3$d\" aria-labelledby=\"%1$s-title\">\n"
                                + "<title id=\"%1$s-title\">%4$s</title>\n<style>\n%5$s</style>\n")
                        .formatted(id, width, height, title, STYLE));
    }

    void skin(String path) {
        plain("skin", path);
    }

    void shade(String path) {
        plain("shade", path);
    }

    void ink(String path) {
        plain("ink", path);
    }

    void fibres(String path) {
        plain("fibre", path);
    }

    private void plain(String kind, String path) {
        if (!path.isEmpty()) {
            svg.append("<path class=\"%s\" d=\"%s\"/>\n".formatted(kind, path));
        }
    }

    void structure(BodyMapRegions.Drawn drawn) {
        Region region = drawn.region();
        String side = drawn.side().label();
        String name = "%s, %s".formatted(region.name(), side);
        svg.append(
                ("<path id=\"%s-%s-%s\" class=\"%s\" data-structure=\"%2$s\" data-side=\"%3$s\""
                                + " aria-label=\"%5$s\" fill=\"#%6$06X\" d=\"%7$s\">"
                                + "<title>%5$s</title></path>\n")
                        .formatted(
                                view.id(),
                                region.id(),
                                side,
                                kind(drawn),
                                name,
                                region.colour(),
                                drawn.path()));
    }

    private static String kind(BodyMapRegions.Drawn drawn) {
        Region region = drawn.region();
        if (region.tissue() == Tissue.BONE) {
            return "structure bone";
        }
        if (region.tissue() == Tissue.ZONE) {
            return "structure care";
        }
        if (region.depth() == Depth.DEEP) {
            return drawn.open() ? "structure deep open" : "structure deep";
        }
        return "structure";
    }

    String text() {
        return svg + "</svg>\n";
    }
}
