/** Measures, and asserts nothing: run by hand with {@code ./mvnw -Pbenchmark test}, never by {@code verify}. */
package vn.tiendo.benchmark;
