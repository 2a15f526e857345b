package org.demarche.endtoend;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Measures what axe cannot judge: the contrast of texts on buttons, in cells of grids and wherever else the ground is drawn
 * by gradients and pseudo-elements. The ground is read from a picture of the page without its texts.
 */
final class Contrast {

    /** WCAG 2.2 AA, for text of any size. */
    private static final double LEAST = 4.5;

    private static final String WITHOUT_TEXTS = """
            *, *::before, *::after {
              color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important;
              text-decoration-color: transparent !important; transition: none !important;
            }""";

    /** What can be read at the moment: where it stands, in which colour. Not what is switched off, covered or cut away. */
    private static final String TEXTS = """
            () => {
              const brush = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
              const rgba = colour => {
                brush.clearRect(0, 0, 1, 1); brush.fillStyle = colour; brush.fillRect(0, 0, 1, 1);
                return [...brush.getImageData(0, 0, 1, 1).data];
              };
              const parent = node => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
              const opacity = node => node ? getComputedStyle(node).opacity * opacity(parent(node)) : 1;
              const seen = (line, element) => {
                let [left, top, right, bottom] = [Math.max(line.left, 0), Math.max(line.top, 0),
                  Math.min(line.right, innerWidth), Math.min(line.bottom, innerHeight)];
                for (let each = element; each; each = parent(each)) {
                  if (getComputedStyle(each).overflow === 'visible') continue;
                  const frame = each.getBoundingClientRect();
                  [left, top] = [Math.max(left, frame.left), Math.max(top, frame.top)];
                  [right, bottom] = [Math.min(right, frame.right), Math.min(bottom, frame.bottom)];
                }
                return {x: left, y: top, width: right - left, height: bottom - top};
              };
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const found = [];
              while (texts.nextNode()) {
                const text = texts.currentNode, element = text.parentElement;
                if (!text.data.trim() || !element.checkVisibility({visibilityProperty: true, opacityProperty: true})
                    || element.closest('[disabled], [aria-disabled=true], style, script')) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const line = [...range.getClientRects()].find(each => each.width > 4 && each.height > 6);
                const box = line && seen(line, element);
                if (!box || box.width < 4 || box.height < 6) continue;
                const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                if (!over || !(element.contains(over) || over.contains(element))) continue;
                const [r, g, b, a] = rgba(getComputedStyle(element).color);
                found.push({words: text.data.trim().slice(0, 40), element: element.outerHTML.slice(0, 120),
                  x: box.x, y: box.y, width: box.width, height: box.height,
                  r, g, b, a: a / 255 * opacity(element)});
              }
              return found;
            }""";

    private static final double[] ACROSS = {0.1, 0.5, 0.9};
    private static final double[] DOWN = {0.2, 0.5, 0.8};

    private Contrast() {}

    /** Each text that is too close to its ground, with its figure. */
    static List<String> tooLow(Page page) {
        var ground = ground(page);
        var found = new ArrayList<String>();
        for (var text : texts(page)) {
            double lowest = lowest(text, ground);
            if (lowest < LEAST) {
                found.add("%.2f “%s” %s".formatted(lowest, text.get("words"), text.get("element")));
            }
        }
        return found;
    }

    private static double lowest(Map<String, Object> text, BufferedImage ground) {
        double lowest = Double.MAX_VALUE;
        for (double across : ACROSS) {
            for (double down : DOWN) {
                int x = (int) (number(text, "x") + across * number(text, "width"));
                int y = (int) (number(text, "y") + down * number(text, "height"));
                lowest = Math.min(lowest, ratio(text, ground.getRGB(x, y)));
            }
        }
        return lowest;
    }

    private static double ratio(Map<String, Object> text, int ground) {
        int red = ground >> 16 & 0xFF;
        int green = ground >> 8 & 0xFF;
        int blue = ground & 0xFF;
        double opaque = number(text, "a");
        double one = luminance(
                red + opaque * (number(text, "r") - red),
                green + opaque * (number(text, "g") - green),
                blue + opaque * (number(text, "b") - blue));
        double other = luminance(red, green, blue);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(double red, double green, double blue) {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        double part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static BufferedImage ground(Page page) {
        var picture = page.screenshot(
                new Page.ScreenshotOptions().setStyle(WITHOUT_TEXTS).setAnimations(ScreenshotAnimations.DISABLED));
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> texts(Page page) {
        return (List<Map<String, Object>>) page.evaluate(TEXTS);
    }

    private static double number(Map<String, Object> text, String name) {
        return ((Number) text.get(name)).doubleValue();
    }
}
