package org.ringcraft.engine.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One law, code or policy as the game applies it. Training content, not legal advice.
 *
 * @param formerly the name that older qualifications use for it; empty when there is none
 * @param until last day in force; null when open-ended
 * @param checked year and month when the content was checked, or {@code to be checked}
 */
public record RulePack(
        String id,
        String law,
        String formerly,
        LocalDate from,
        @org.jspecify.annotations.Nullable LocalDate until,
        String source,
        String checked,
        List<Disclosure> disclosures,
        List<Breach> breaches,
        Consequences consequences) {

    public RulePack {
        disclosures = List.copyOf(disclosures);
        breaches = List.copyOf(breaches);
    }

    /** Tells whether the pack applies on that day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /**
     * Something that must be said.
     *
     * @param products product kinds it applies to; empty means all
     * @param directions {@code INBOUND}, {@code OUTBOUND}; empty means both
     * @param mentions words of which a line that makes the disclosure must hold one each; alternatives are parted by
     *     {@code |}, as in {@code 14 days|fourteen days}
     */
    public record Disclosure(
            String id,
            String title,
            Deadline by,
            String why,
            List<String> products,
            List<String> directions,
            boolean required,
            List<String> mentions) {
        public Disclosure {
            products = List.copyOf(products);
            directions = List.copyOf(directions);
            mentions = List.copyOf(mentions);
        }
    }

    /** Something that must not be done. {@code cure} says what to do instead. */
    public record Breach(String id, String title, Severity severity, String cure, Optional<ProcedureTrigger> trigger) {}

    /** What follows for the business and for the person, as plain sentences. */
    public record Consequences(List<String> business, List<String> person) {
        public Consequences {
            business = List.copyOf(business);
            person = List.copyOf(person);
        }
    }
}
