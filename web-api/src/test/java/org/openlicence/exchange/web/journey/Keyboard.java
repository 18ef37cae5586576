package org.openlicence.exchange.web.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** Somebody without a mouse: Tab, Shift, Enter, Space and typing, and always able to see where the focus is. */
final class Keyboard {
    private static final int MOST_STOPS = 80;
    private static final Page.WaitForFunctionOptions SOON = new Page.WaitForFunctionOptions().setTimeout(3_000);

    /** The parts of a date field are stops of their own inside it; the browser draws their focus. */
    private static final String FOCUS_IS_VISIBLE = """
            () => {
              const element = document.activeElement;
              if (element === null || element === document.body || !element.matches(':focus')) {
                return true;
              }
              const style = getComputedStyle(element);
              const box = element.getBoundingClientRect();
              return element.matches(':focus-visible') && style.outlineStyle !== 'none'
                && parseFloat(style.outlineWidth) >= 2
                && box.bottom > 0 && box.top < innerHeight && box.width > 0;
            }""";

    private final Person person;
    private final Page page;

    Keyboard(Person person) {
        this.person = person;
        this.page = person.page();
    }

    /** Tabs on until the element has the focus; at every stop on the way the focus must be visible. */
    Keyboard tabTo(Locator target) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            try {
                page.waitForFunction(FOCUS_IS_VISIBLE, null, SOON); // the page may still be scrolling to it
            } catch (TimeoutError e) {
                throw new AssertionError(
                        "the focus cannot be seen on " + page.evaluate("() => document.activeElement.outerHTML"), e);
            }
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return this;
            }
        }
        throw new AssertionError("Tab never reached " + target + " on " + person.here());
    }

    /** Types where the focus is, in place of what stands there. */
    Keyboard type(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
        return this;
    }

    /** Presses a key until it has led to the element. */
    Keyboard keyTo(String key, Locator target) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press(key);
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return this;
            }
        }
        throw new AssertionError(key + " never reached " + target + " on " + person.here());
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard space() {
        page.keyboard().press("Space");
        return this;
    }

    /** Enter on what has the focus, which leads to another page. */
    Keyboard enter() {
        person.leaving(() -> page.keyboard().press("Enter"));
        return this;
    }
}
