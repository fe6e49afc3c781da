/** What plans want to be reached by when: their tables of indicators, each cell as written and as it was read. */
@NullMarked
package vn.tiendo.indicator;

import org.jspecify.annotations.NullMarked;
