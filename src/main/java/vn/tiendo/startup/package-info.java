/** What can go wrong before the application serves, told to the person at the console in one sentence. */
@NullMarked
package vn.tiendo.startup;

import org.jspecify.annotations.NullMarked;
