/** The demonstration: sample communes with a plan under way, and a clock that its administrator moves. */
@NullMarked
package vn.tiendo.demo;

import org.jspecify.annotations.NullMarked;
