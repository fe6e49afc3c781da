/** The communes and plans that come with the product: played by the demonstration and by the rehearsal. */
@NullMarked
package vn.tiendo.sample;

import org.jspecify.annotations.NullMarked;
