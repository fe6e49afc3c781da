/** The seam to the engine: the service tasks that tell people. */
@NullMarked
package vn.tiendo.reminder.process;

import org.jspecify.annotations.NullMarked;
