package org.ringcraft.engine.catalogue;

/**
 * A line of the authority sheet: what the agent may give away, up to where, and for what in return.
 *
 * @param limitPence the most that may be given; 0 when not negotiable
 * @param trade what to ask for in return, in words
 */
public record AuthorityItem(String id, String issue, boolean negotiable, int limitPence, String trade, String why) {}
