/**
 * The append-only, chained log of a call: {@code *.jsonl}, UTF-8, one JSON object a line, each line ended by
 * {@code \n}. Keys have a fixed order and nothing depends on the machine or the date, so that the same seed and the
 * same inputs give the same bytes.
 *
 * <pre>{@code
 * {"ringcraft-journal":1,"setup":{"pack":…,"agent":…},"chain":"<64 hex>","crc":"<8 hex>"}
 * {"seq":1,"command":0,"left":2,"event":"call-started","at":0,"setup":{…},"chain":…,"crc":…}
 * {"seq":2,"command":0,"left":1,"event":"customer-arrived","at":0,"traits":{…},…,"chain":…,"crc":…}
 * }</pre>
 *
 * <ul>
 *   <li>{@code seq}: number of the event, from 1; the header counts as 0.
 *   <li>{@code command}: number of the command that it came of; 0 is the start of the call.
 *   <li>{@code left}: how many events of the same command are still to come. 0 ends the command, and only whole
 *       commands count: what a crash leaves of another is cut.
 *   <li>{@code at}: milliseconds of call time. Other fields are the components of the event's record, by name.
 *   <li>{@code chain}: SHA-256 of the chain of the line before (its 64 characters; 64 zeros before the header) followed
 *       by this line's bytes up to {@code ,"chain":}.
 *   <li>{@code crc}: CRC-32C of this line's bytes up to {@code ,"crc":}, so that a changed line is named by itself.
 * </ul>
 *
 * <p>The chain has no key. It shows every change but one: somebody may cut whole commands from the end, or write the
 * file anew with all its sums. That is what the last chain value in the store is for ({@link
 * org.ringcraft.io.journal.JournalCall#against}).
 */
@NullMarked
package org.ringcraft.io.journal;

import org.jspecify.annotations.NullMarked;
