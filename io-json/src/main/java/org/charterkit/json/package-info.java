/**
 * Charters as JSON, version 1.
 *
 * <pre>{@code
 * String json = JsonWriter.create().write(charter);
 * Charter same = JsonReader.create().read(json).charter();
 * }</pre>
 *
 * <p>{@link org.charterkit.json.JsonReader} and {@link org.charterkit.json.JsonWriter} are the way in. Behind them each
 * part of a charter has one codec that both reads and writes it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.charterkit.json;

import org.jspecify.annotations.NullMarked;
