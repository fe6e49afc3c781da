/** The product as its users meet it: a real browser on the running application, each step as its own user. */
@NullMarked
package vn.tiendo.browser;

import org.jspecify.annotations.NullMarked;
