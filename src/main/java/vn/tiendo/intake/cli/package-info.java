/** The program as a command: a file in, its plan as JSON out. */
@NullMarked
@NamedInterface("cli")
package vn.tiendo.intake.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
