/** The seam to the engine: asks the running task for the process of an extension, and tells when that ends. */
@NullMarked
package vn.tiendo.extension.process;

import org.jspecify.annotations.NullMarked;
