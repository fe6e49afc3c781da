/** The process engine: its configuration and hardening, and how a user task becomes one use case. No business here. */
@NullMarked
package vn.tiendo.workflow;

import org.jspecify.annotations.NullMarked;
