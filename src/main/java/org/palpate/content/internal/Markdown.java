package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

import org.palpate.content.ContentLink;
import org.palpate.content.yaml.BadInput;
import org.palpate.content.yaml.Problem;

/** Markdown of one file, its lines and its references into the library. */
final class Markdown {

    /** A reference and the line where it stands. */
    record Reference(ContentLink link, int line) {}

    private static final List<TablesExtension> EXTENSIONS =
            List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(EXTENSIONS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder()
                    .extensions(EXTENSIONS)
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private final String file;
    private final int lineOffset;
    private final Node document;
    private final List<Reference> references = new ArrayList<>();

    /**
     * Read a text.
     *
     * @param lineOffset lines of the file before the text
     * @throws BadInput if it holds raw HTML, or a link that leads nowhere in the library
     */
    Markdown(String file, String text, int lineOffset) {
        this.file = file;
        this.lineOffset = lineOffset;
        this.document = PARSER.parse(text);
        document.accept(new References());
    }

    /** The blocks of the text, one after the other. */
    List<Node> blocks() {
        List<Node> blocks = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            blocks.add(block);
        }
        return blocks;
    }

    List<Reference> references() {
        return List.copyOf(references);
    }

    /** The line of the file on which a block begins. */
    int line(Node node) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
            placed = placed.getParent();
        }
        int index =
                placed.getSourceSpans().isEmpty()
                        ? 0
                        : placed.getSourceSpans().getFirst().getLineIndex();
        return lineOffset + index + 1;
    }

    BadInput bad(Node node, String message) {
        return new BadInput(new Problem(file, line(node), "", message));
    }

    /** Safe HTML: made from Markdown only, everything else escaped. */
    static String html(Node node) {
        return HTML.render(node).strip();
    }

    String html() {
        return html(document);
    }

    /** What can be read, without markup. */
    static String text(Node node) {
        return TEXT.render(node).strip();
    }

    String text() {
        return text(document);
    }

    /** A picture that is alone in its paragraph. */
    static Optional<Image> onlyImage(Node block) {
        return block instanceof org.commonmark.node.Paragraph
                        && block.getFirstChild() instanceof Image image
                        && image.getNext() == null
                ? Optional.of(image)
                : Optional.empty();
    }

    /** Turns references into addresses and refuses what is not ours. */
    private final class References extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            ContentLink target = target(link);
            references.add(new Reference(target, line(link)));
            link.setDestination(target.path());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            boolean alone =
                    image.getParent() != null
                            && onlyImage(image.getParent()).isPresent()
                            && image.getParent().getParent() instanceof Document;
            if (!alone || !image.getDestination().startsWith(LessonReader.PICTURE)) {
                throw bad(
                        image, "a figure is a line of its own: ![What it shows](picture:its-name)");
            }
        }

        @Override
        public void visit(HtmlBlock html) {
            throw bad(html, "HTML has no place here, only Markdown");
        }

        @Override
        public void visit(HtmlInline html) {
            throw bad(html, "HTML has no place here, only Markdown");
        }

        private ContentLink target(Link link) {
            String destination = link.getDestination();
            for (ContentLink.Kind kind : ContentLink.Kind.values()) {
                if (destination.startsWith(kind.scheme())) {
                    String[] parts = destination.substring(kind.scheme().length()).split("#", 2);
                    return new ContentLink(kind, parts[0], parts.length > 1 ? parts[1] : "");
                }
            }
            throw bad(
                    link,
                    "'"
                            + destination
                            + "' leads out of the library; a link begins with lesson:, card:, case:,"
                            + " rule:, structure: or technique:, and web pages belong in SOURCES.md");
        }
    }
}
