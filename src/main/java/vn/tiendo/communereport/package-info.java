/** The commune's own report of a period: figures counted from tasks, sections drafted from units' lines, checked, signed, sent. */
@NullMarked
package vn.tiendo.communereport;

import org.jspecify.annotations.NullMarked;
