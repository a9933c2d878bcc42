package org.quarterdeck.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A text of the house, written in Markdown, cut up for a page: headings, paragraphs and lists. No markup comes out of it, since a
 * page fills in words alone; a link leads to the web or to this house.
 */
record Leaflet(List<Block> blocks) {

    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern LEADS_SOMEWHERE = Pattern.compile("https?://.+|/[^/].*");

    /** The text's own heading is the page's, and left out. */
    static Leaflet of(String markdown) {
        List<Block> blocks = new ArrayList<>();
        collect(PARSER.parse(markdown), blocks);
        return new Leaflet(blocks);
    }

    /** One of the four has something in it. */
    record Block(List<Piece> heading, List<Piece> paragraph, List<Item> bullets, List<Item> steps) {}

    record Item(List<Piece> pieces) {}

    /** @param address where it leads to; null where nowhere */
    record Piece(String text, boolean strong, @Nullable String address) {}

    private static void collect(Node parent, List<Block> blocks) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                if (heading.getLevel() > 1) {
                    blocks.add(new Block(pieces(node), List.of(), List.of(), List.of()));
                }
            } else if (node instanceof ListBlock list) {
                List<Item> items = items(list);
                boolean bullets = list instanceof BulletList;
                blocks.add(new Block(List.of(), List.of(), bullets ? items : List.of(), bullets ? List.of() : items));
            } else if (node instanceof Paragraph) {
                blocks.add(new Block(List.of(), pieces(node), List.of(), List.of()));
            } else {
                collect(node, blocks);
            }
        }
    }

    private static List<Item> items(ListBlock list) {
        List<Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Item(pieces(item)));
        }
        return items;
    }

    private static List<Piece> pieces(Node parent) {
        List<Piece> pieces = new ArrayList<>();
        gather(parent, false, null, pieces);
        return pieces;
    }

    private static void gather(Node parent, boolean strong, @Nullable String address, List<Piece> pieces) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                pieces.add(new Piece(text.getLiteral(), strong, address));
            } else if (node instanceof Code code) {
                pieces.add(new Piece(code.getLiteral(), strong, address));
            } else if (node instanceof HtmlInline html) {
                pieces.add(new Piece(html.getLiteral(), strong, address));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                pieces.add(new Piece(" ", strong, address));
            } else if (node instanceof Link link) {
                gather(node, strong, leading(link.getDestination()), pieces);
            } else {
                gather(node, strong || node instanceof StrongEmphasis || node instanceof Emphasis, address, pieces);
            }
        }
    }

    private static @Nullable String leading(String destination) {
        return LEADS_SOMEWHERE.matcher(destination).matches() ? destination : null;
    }
}
