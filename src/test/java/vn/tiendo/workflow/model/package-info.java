/** The rules that every diagram and decision table keeps, and the paths that every process takes. */
@NullMarked
package vn.tiendo.workflow.model;

import org.jspecify.annotations.NullMarked;
