package org.ringcraft.engine.call;

import org.ringcraft.engine.persona.Persona;

/** Fills the placeholders of spoken text: {@code {first} {formal} {agent} {company}}. */
public final class Words {

    private final Persona persona;
    private final CallSetup setup;
    private final String company;

    public Words(CallScript script, CallSetup setup) {
        persona = script.persona;
        this.setup = setup;
        company = setup.company();
    }

    /** Returns the text with every placeholder filled. */
    public String fill(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return text.replace("{first}", persona.first())
                .replace("{formal}", persona.formal())
                .replace("{agent}", setup.agent())
                .replace("{company}", company);
    }
}
