/** The program {@code charters}: exports handbook pages as JSON, and reports on many charters at once. */
@NullMarked
package org.charterkit.examples;

import org.jspecify.annotations.NullMarked;
