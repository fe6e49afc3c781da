/** The program as a command: a word on the command line, one answer, an exit code, and no server. */
@NullMarked
package vn.tiendo.command;

import org.jspecify.annotations.NullMarked;
