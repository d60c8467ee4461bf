package org.lexgap.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawing as a picture of dots, words and all as shapes: no font of the machine is asked, and no screen. */
final class Png {

    static {
        // A display that is named but not there would end the drawing of a picture that needs none.
        System.setProperty("java.awt.headless", "true");
        // Everything is made in memory.
        ImageIO.setUseCache(false);
    }

    private static final Color GREY = Color.decode("#8a8f96");

    private Png() {}

    /**
     * The bytes of a PNG file.
     *
     * @param scale dots a unit of the drawing
     */
    static byte[] of(Drawing drawing, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        drawing.shapes().forEach(shape -> draw(graphics, shape));
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static void draw(Graphics2D graphics, Drawing.Shape shape) {
        if (shape instanceof Drawing.Bar bar) {
            Rectangle2D area = new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height());
            graphics.setColor(Color.decode(bar.tone().ground()));
            graphics.fill(area);
            graphics.setColor(Color.decode(bar.tone().ink()));
            graphics.setStroke(new BasicStroke(0.7f));
            graphics.draw(area);
            graphics.setStroke(new BasicStroke(0.8f));
            Drawing.hatch(bar).forEach(rule -> line(graphics, rule));
        } else if (shape instanceof Drawing.Rule rule) {
            graphics.setColor(GREY);
            graphics.setStroke(new BasicStroke(1));
            line(graphics, rule);
        } else {
            Drawing.Words words = (Drawing.Words) shape;
            graphics.setColor(Color.decode(words.tone().ink()));
            graphics.fill(Outlines.of(words));
        }
    }

    private static void line(Graphics2D graphics, Drawing.Rule rule) {
        graphics.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
    }
}
