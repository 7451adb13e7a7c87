package org.ringcraft.io.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallViews;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.io.clock.VirtualClock;
import org.ringcraft.io.desk.CallContent;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;

class PlanRunnerTest {

    private static Pack pack;

    @BeforeAll
    static void open() throws IOException {
        pack = ((PackLoad.Loaded) PackLoader.load(PackSource.bundled("core-uk"))).pack();
    }

    static Stream<String> policies() {
        return Policies.all().stream().map(Policy::name);
    }

    /** Whatever a policy plays can be written down, and runs again three times alike, whatever is pinned. */
    @ParameterizedTest
    @MethodSource("policies")
    void whatWasPlayedRunsAgain(String policy) throws PlanException {
        List<String> personas = pack.scenarios().get(0).personas();
        String persona = personas.get(policy.length() % personas.size());
        Pin pins = Pin.values()[policy.length() % Pin.values().length];
        String text = played(Policies.named(policy).orElseThrow(), persona, 21, pins);
        PlanResult result = PlanRunner.run(PlanParser.parse(policy + ".plan", text), pack);
        assertEquals(List.of(), result.failures(), text);
        assertTrue(result.commands() > 2);
    }

    /** What is expected at the end of a plan that breaks that expectation, and what the difference says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expect outcome TRANSFERRED | Expected outcome TRANSFERRED, found outcome ",
                "expect quality > 100 | Expected quality > 100.0, found quality ",
                "expect breaches false-claim | Expected the breaches false-claim, found none.",
                "expect view disclosed=x | Expected disclosed=x, found disclosed=",
                "expect closing < 0 | Expected closing < 0.0, found ",
                "expect event PlayerSaid reply=x | Expected the event PlayerSaid reply=x, found CallWrapped",
                "expect event CallEnded outcome=TRANSFERRED | Expected the event CallEnded outcome=TRANSFERRED, found",
                "expect event CallEnded colour=red | Expected the event CallEnded colour=red, found",
                "expect view stage=TALKING | Expected stage=TALKING, found stage=ENDED.",
                "expect view open=x | Expected open=x, found open=.",
                "expect spoken x | Expected the line x, found call-wrapped.",
                "expect text \"not said\" | Expected the words 'not said', found ",
                "expect refused NOT_HELD | Expected the refusal NOT_HELD, found no refusal.",
                "pause | 'pause' was refused: CALL_IS_OVER.",
            })
    void differencesAreClear(String line, String message) throws PlanException {
        String text = played(Policies.named("expert").orElseThrow(), "marion-adeyemi", 3) + line + "\n";
        PlanResult result = PlanRunner.run(PlanParser.parse("p.plan", text), pack);
        assertEquals(1, result.failures().size(), result.failures()::toString);
        assertEquals(text.lines().count(), result.failures().get(0).line());
        assertTrue(result.failures().get(0).message().startsWith(message), result.failures()::toString);
    }

    @Test
    void expectationsThatHold() throws PlanException {
        PlanResult result = PlanRunner.run(PlanParser.parse("p.plan", """
                        call scenario=working-from-home persona=sana-malik seed=4 agent=Jo
                        expect event CallStarted setup.seed=4 setup.agent=Jo setup.mode=practice
                        expect event NodeEntered
                        expect view phase=open
                        expect view recording=true
                        retrieve
                        expect refused not-held
                        note rival quote
                        expect event NoteTaken text="rival quote"
                        expect text "rival"
                        wait 2
                        expect event Waited millis=2000
                        hang up
                        expect event LineClosed by=AGENT hazard=0
                        expect view stage=WRAPPING
                        wrap hang-up
                        expect outcome agent-hung-up
                        expect quality < 50
                        """), pack);
        assertEquals(List.of(), result.failures());
        assertEquals(4, result.commands());
    }

    @ParameterizedTest
    @CsvSource({
        "scenario=x, has no scenario 'x'",
        "scenario=working-from-home persona=x, no persona 'x' plays",
        "scenario=working-from-home rubric=x, has no rubric 'x'"
    })
    void whatThePackDoesNotHaveIsNamed(String call, String message) throws PlanException {
        PlanResult result = PlanRunner.run(PlanParser.parse("p.plan", "call seed=1 " + call), pack);
        assertEquals(1, result.failures().size());
        assertTrue(result.failures().get(0).message().contains(message), result.failures()::toString);
    }

    private static String played(Policy policy, String persona, long seed) {
        return played(policy, persona, seed, Pin.OUTCOME);
    }

    private static String played(Policy policy, String persona, long seed, Pin pins) {
        Rubric rubric = pack.rubric(pack.defaultRubric()).orElseThrow();
        CallSetup setup = new CallSetup(
                pack.id(),
                pack.version(),
                pack.scenarios().get(0).id(),
                persona,
                rubric.id(),
                rubric.version(),
                Mode.PRACTICE,
                seed,
                pack.company(),
                "Alex");
        CallScript script = pack.script(setup.scenario(), persona);
        SeededChance chance = new SeededChance(seed);
        CallRules rules = new CallRules(script, chance);
        Step.Taken start = rules.start(setup);
        List<CallEvent> log = new ArrayList<>(start.events());
        CallState state = start.state();
        List<CallCommand> commands = new ArrayList<>();
        while (state.stage() != Stage.ENDED) {
            CallCommand command = policy.choose(state, new SeededChance(seed + 1));
            long at = new VirtualClock().next(state, CallViews.of(state, log, chance), command);
            Step.Taken step = (Step.Taken) rules.step(state, command, at);
            log.addAll(step.events());
            state = step.state();
            commands.add(command);
        }
        PlanWriter.Written plan =
                PlanWriter.write(CallContent.of(pack, setup), setup, log, EnumSet.of(Pin.OUTCOME, pins));
        assertEquals(
                commands,
                plan.text()
                        .lines()
                        .skip(2)
                        .filter(line -> !line.startsWith("expect"))
                        .map(line -> CommandText.parse(line).orElseThrow())
                        .collect(Collectors.toList()));
        assertTrue(plan.isSame() && !plan.isTimed());
        return plan.text();
    }
}
