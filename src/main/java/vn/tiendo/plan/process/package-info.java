/** The seam to the engine: starts the issue of a plan and answers its models. */
@NullMarked
package vn.tiendo.plan.process;

import org.jspecify.annotations.NullMarked;
