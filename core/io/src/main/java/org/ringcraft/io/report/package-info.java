/** Transcripts, scorecards and tables for people. */
@NullMarked
package org.ringcraft.io.report;

import org.jspecify.annotations.NullMarked;
