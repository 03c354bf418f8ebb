package io.placard.kiosk.demo.artwork.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What covers a whole package: a quiet repeat in two inks. */
public enum Pattern {
    PLAIN {
        @Override
        void draw(Graphics2D graphics, Rectangle2D area, Motif motif, Color ink, Color second) {
            // Nothing: the material itself shows.
        }
    },
    MOTIFS {
        @Override
        void draw(Graphics2D graphics, Rectangle2D area, Motif motif, Color ink, Color second) {
            repeat(area, 92, (x, y, odd) -> {
                var place = AffineTransform.getTranslateInstance(x, y);
                place.rotate(Math.toRadians(odd ? 18 : -14));
                motif.paint(graphics, place, 34, ink, second);
            });
        }
    },
    STRIPES {
        @Override
        void draw(Graphics2D graphics, Rectangle2D area, Motif motif, Color ink, Color second) {
            var even = true;
            for (var x = area.getMinX(); x < area.getMaxX(); x += 26) {
                graphics.setColor(even ? ink : second);
                graphics.fill(new Rectangle2D.Double(x, area.getMinY(), even ? 12 : 4, area.getHeight()));
                even = !even;
            }
        }
    },
    SCALLOPS {
        @Override
        void draw(Graphics2D graphics, Rectangle2D area, Motif motif, Color ink, Color second) {
            graphics.setStroke(new BasicStroke(3));
            repeat(area, 58, (x, y, odd) -> {
                for (var radius = 28; radius > 4; radius -= 9) {
                    graphics.setColor(radius == 19 ? second : ink);
                    graphics.draw(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 0, 180, Arc2D.OPEN));
                }
            });
        }
    },
    DIAMONDS {
        @Override
        void draw(Graphics2D graphics, Rectangle2D area, Motif motif, Color ink, Color second) {
            repeat(area, 54, (x, y, odd) -> {
                graphics.setColor(odd ? ink : second);
                var diamond = new Path2D.Double();
                diamond.moveTo(x, y - 25);
                diamond.lineTo(x + 25, y);
                diamond.lineTo(x, y + 25);
                diamond.lineTo(x - 25, y);
                diamond.closePath();
                graphics.fill(diamond);
            });
        }
    },
    DOTS {
        @Override
        void draw(Graphics2D graphics, Rectangle2D area, Motif motif, Color ink, Color second) {
            repeat(area, 40, (x, y, odd) -> {
                graphics.setColor(odd ? second : ink);
                graphics.fill(new Ellipse2D.Double(x - 5, y - 5, 10, 10));
            });
        }
    },
    WAVES {
        @Override
        void draw(Graphics2D graphics, Rectangle2D area, Motif motif, Color ink, Color second) {
            graphics.setStroke(new BasicStroke(4));
            var odd = false;
            for (var y = area.getMinY() - 20; y < area.getMaxY() + 30; y += 24) {
                graphics.setColor(odd ? second : ink);
                var wave = new Path2D.Double();
                wave.moveTo(area.getMinX() - 40, y);
                for (var x = area.getMinX() - 40; x < area.getMaxX() + 40; x += 80) {
                    wave.curveTo(x + 26, y - 22, x + 54, y + 22, x + 80, y);
                }
                graphics.draw(wave);
                odd = !odd;
            }
        }
    },
    RAYS {
        @Override
        void draw(Graphics2D graphics, Rectangle2D area, Motif motif, Color ink, Color second) {
            graphics.setStroke(new BasicStroke(3));
            var reach = area.getWidth() + area.getHeight();
            for (var ray = 0; ray < 72; ray++) {
                graphics.setColor(ray % 2 == 0 ? ink : second);
                var angle = Math.toRadians(ray * 5);
                graphics.draw(new Line2D.Double(
                        area.getCenterX(),
                        area.getCenterY(),
                        area.getCenterX() + reach * Math.cos(angle),
                        area.getCenterY() + reach * Math.sin(angle)));
            }
        }
    };

    abstract void draw(Graphics2D graphics, Rectangle2D area, Motif motif, Color ink, Color second);

    /** Covers an area. */
    public void paint(Graphics2D graphics, Rectangle2D area, Motif motif, Color ink, Color second) {
        draw(graphics, area, motif, ink, second);
    }

    /** One place of a repeat; every second row is shifted by half. */
    private interface Place {
        void at(double x, double y, boolean odd);
    }

    private static void repeat(Rectangle2D area, double step, Place place) {
        var odd = false;
        for (var y = area.getMinY(); y < area.getMaxY() + step; y += step / 2) {
            var shift = odd ? step / 2 : 0;
            for (var x = area.getMinX() + shift; x < area.getMaxX() + step; x += step) {
                place.at(x, y, odd);
            }
            odd = !odd;
        }
    }
}
