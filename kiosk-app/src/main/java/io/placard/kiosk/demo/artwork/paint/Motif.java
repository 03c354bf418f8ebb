package io.placard.kiosk.demo.artwork.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/** What is drawn on packages: each motif fills a circle of radius 100 around the origin, in two inks. */
public enum Motif {
    SPRIG {
        @Override
        void draw(Graphics2D graphics, Color ink, Color second) {
            graphics.setColor(ink);
            graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            var stem = new Path2D.Double();
            stem.moveTo(-6, 98);
            stem.quadTo(10, 20, 0, -70);
            graphics.draw(stem);
            for (var pair = 0; pair < 4; pair++) {
                var y = 62 - pair * 36;
                var size = 0.62 - pair * 0.07;
                graphics.setColor(pair % 2 == 0 ? ink : second);
                graphics.fill(leaf(4, y, -58 + pair * 5, size));
                graphics.setColor(pair % 2 == 0 ? second : ink);
                graphics.fill(leaf(4, y - 12, 58 - pair * 5, size));
            }
            graphics.setColor(ink);
            graphics.fill(leaf(0, -62, 0, 0.40));
        }
    },
    CITRUS {
        @Override
        void draw(Graphics2D graphics, Color ink, Color second) {
            graphics.setColor(second);
            graphics.fill(circle(0, 0, 92));
            graphics.setColor(ink);
            graphics.setStroke(new BasicStroke(7));
            graphics.draw(circle(0, 0, 92));
            for (var segment = 0; segment < 9; segment++) {
                var wedge = new Area(new Arc2D.Double(-76, -76, 152, 152, segment * 40 + 4, 32, Arc2D.PIE));
                wedge.subtract(new Area(circle(0, 0, 12)));
                graphics.fill(wedge);
            }
        }
    },
    BLOSSOM {
        @Override
        void draw(Graphics2D graphics, Color ink, Color second) {
            for (var petal = 0; petal < 7; petal++) {
                graphics.setColor(petal % 2 == 0 ? ink : second);
                graphics.fill(rotated(petal(), petal * 360.0 / 7));
            }
            graphics.setColor(second);
            graphics.fill(circle(0, 0, 23));
            graphics.setColor(ink);
            for (var dot = 0; dot < 8; dot++) {
                var angle = Math.toRadians(dot * 45);
                graphics.fill(circle(13 * Math.cos(angle), 13 * Math.sin(angle), 3.4));
            }
        }
    },
    SUN {
        @Override
        void draw(Graphics2D graphics, Color ink, Color second) {
            for (var ray = 0; ray < 24; ray++) {
                graphics.setColor(ray % 2 == 0 ? ink : second);
                var length = ray % 2 == 0 ? 98 : 80;
                var wedge = new Path2D.Double();
                wedge.moveTo(-5, -54);
                wedge.lineTo(0, -length);
                wedge.lineTo(5, -54);
                wedge.closePath();
                graphics.fill(rotated(wedge, ray * 15));
            }
            graphics.setColor(ink);
            graphics.fill(circle(0, 0, 44));
        }
    },
    MOON {
        @Override
        void draw(Graphics2D graphics, Color ink, Color second) {
            var crescent = new Area(circle(-4, 4, 78));
            crescent.subtract(new Area(circle(30, -14, 66)));
            graphics.setColor(ink);
            graphics.fill(crescent);
            graphics.setColor(second);
            for (var star : List.of(new double[] {34, -26, 24}, new double[] {70, 24, 14}, new double[] {12, 18, 11})) {
                graphics.fill(star(star[0], star[1], star[2]));
            }
            graphics.setColor(ink);
            graphics.fill(star(66, -66, 13));
        }
    },
    MOUNTAIN {
        @Override
        void draw(Graphics2D graphics, Color ink, Color second) {
            graphics.setColor(second);
            graphics.fill(circle(26, -38, 36));
            graphics.setColor(ink);
            graphics.fill(polygon(-98, 78, -30, -46, 18, 34, 44, -2, 98, 78));
            graphics.setColor(second);
            graphics.fill(polygon(-30, -46, -52, -6, -36, -14, -26, 2, -12, -16));
            graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.setColor(ink);
            for (var line = 0; line < 2; line++) {
                graphics.draw(new Line2D.Double(-80 + line * 26, 90 + line * 9, 80 - line * 26, 90 + line * 9));
            }
        }
    },
    SMOKE {
        @Override
        void draw(Graphics2D graphics, Color ink, Color second) {
            graphics.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            for (var ribbon = -2; ribbon <= 2; ribbon++) {
                graphics.setColor(ribbon % 2 == 0 ? ink : second);
                var height = 92 - Math.abs(ribbon) * 16;
                var wisp = new Path2D.Double();
                wisp.moveTo(ribbon * 30, height);
                wisp.curveTo(ribbon * 30 - 34, height * 0.35, ribbon * 30 + 34, -height * 0.35, ribbon * 30, -height);
                graphics.draw(wisp);
            }
        }
    },
    BERRIES {
        @Override
        void draw(Graphics2D graphics, Color ink, Color second) {
            graphics.setColor(ink);
            graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            for (var berry : List.of(new double[] {-44, 26}, new double[] {40, 34}, new double[] {0, 66})) {
                var stem = new Path2D.Double();
                stem.moveTo(4, -72);
                stem.quadTo(0, -10, berry[0], berry[1] - 26);
                graphics.draw(stem);
            }
            graphics.setColor(second);
            graphics.fill(leaf(2, -62, -74, 0.62));
            graphics.fill(leaf(6, -62, 68, 0.70));
            for (var berry : List.of(new double[] {-44, 26}, new double[] {40, 34}, new double[] {0, 66})) {
                graphics.setColor(ink);
                graphics.fill(circle(berry[0], berry[1], 29));
                graphics.setColor(second);
                graphics.fill(circle(berry[0] - 9, berry[1] - 9, 6.5));
            }
        }
    },
    BEAN {
        @Override
        void draw(Graphics2D graphics, Color ink, Color second) {
            bean(graphics, ink, second, -34, -26, -32);
            bean(graphics, second, ink, 38, -4, 26);
            bean(graphics, ink, second, -16, 54, 68);
        }
    },
    TILE {
        @Override
        void draw(Graphics2D graphics, Color ink, Color second) {
            for (var quarter = 0; quarter < 8; quarter++) {
                graphics.setColor(quarter % 2 == 0 ? ink : second);
                graphics.fill(rotated(polygon(0, -98, 22, -40, 0, -14, -22, -40), quarter * 45));
            }
            graphics.setColor(ink);
            graphics.fill(rotated(polygon(0, -17, 17, 0, 0, 17, -17, 0), 0));
            for (var dot = 0; dot < 8; dot++) {
                var angle = Math.toRadians(22.5 + dot * 45);
                graphics.fill(circle(78 * Math.cos(angle), 78 * Math.sin(angle), 6.5));
            }
        }
    };

    abstract void draw(Graphics2D graphics, Color ink, Color second);

    /** Draws the motif around a point. */
    public void paint(Graphics2D graphics, double x, double y, double radius, Color ink, Color second) {
        paint(graphics, AffineTransform.getTranslateInstance(x, y), radius, ink, second);
    }

    /** Draws the motif at the origin of a place. */
    public void paint(Graphics2D graphics, AffineTransform place, double radius, Color ink, Color second) {
        var transform = graphics.getTransform();
        graphics.transform(place);
        graphics.scale(radius / 100, radius / 100);
        draw(graphics, ink, second);
        graphics.setTransform(transform);
    }

    /** What a product's foremost tag brings to mind. */
    public static Motif of(String tag) {
        return switch (tag) {
            case "citrus" -> CITRUS;
            case "floral" -> BLOSSOM;
            case "smoky" -> SMOKE;
            case "earthy" -> MOUNTAIN;
            case "evening" -> MOON;
            case "spiced", "gift" -> TILE;
            case "nutty", "malty" -> BEAN;
            case "uplifting", "warming" -> SUN;
            case "vegan" -> BERRIES;
            default -> SPRIG;
        };
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape rotated(Shape shape, double degrees) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees)).createTransformedShape(shape);
    }

    private static Shape leaf(double x, double y, double degrees, double size) {
        var leaf = new Path2D.Double();
        leaf.moveTo(0, 0);
        leaf.curveTo(-34, -36, -26, -84, 0, -112);
        leaf.curveTo(26, -84, 34, -36, 0, 0);
        var place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(degrees));
        place.scale(size, size);
        return place.createTransformedShape(leaf);
    }

    private static Path2D petal() {
        var petal = new Path2D.Double();
        petal.moveTo(0, -12);
        petal.curveTo(-44, -40, -36, -92, 0, -98);
        petal.curveTo(36, -92, 44, -40, 0, -12);
        return petal;
    }

    private static Path2D star(double x, double y, double radius) {
        var star = new Path2D.Double();
        star.moveTo(x, y - radius);
        star.quadTo(x, y, x + radius, y);
        star.quadTo(x, y, x, y + radius);
        star.quadTo(x, y, x - radius, y);
        star.quadTo(x, y, x, y - radius);
        return star;
    }

    private static Path2D polygon(double... points) {
        var polygon = new Path2D.Double();
        polygon.moveTo(points[0], points[1]);
        for (var each = 2; each < points.length; each += 2) {
            polygon.lineTo(points[each], points[each + 1]);
        }
        polygon.closePath();
        return polygon;
    }

    private static void bean(Graphics2D graphics, Color ink, Color crease, double x, double y, double degrees) {
        var transform = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(Math.toRadians(degrees));
        graphics.setColor(ink);
        graphics.fill(new Ellipse2D.Double(-29, -42, 58, 84));
        graphics.setColor(crease);
        graphics.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var line = new Path2D.Double();
        line.moveTo(0, -40);
        line.curveTo(16, -14, -16, 14, 0, 40);
        graphics.draw(line);
        graphics.setTransform(transform);
    }
}
