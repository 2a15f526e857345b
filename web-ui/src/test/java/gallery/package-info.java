/**
 * Every part in every state on one page, to be looked at beside the mock-up. Only for tests, and outside the product's
 * package, so that the product's routes do not know of it. Start {@link gallery.Gallery} and open {@code /test/parts}.
 */
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
