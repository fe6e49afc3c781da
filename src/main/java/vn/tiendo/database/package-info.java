/** The PostgreSQL that the product works on: an embedded, durable one by default, or the one that the operator names. */
@NullMarked
package vn.tiendo.database;

import org.jspecify.annotations.NullMarked;
