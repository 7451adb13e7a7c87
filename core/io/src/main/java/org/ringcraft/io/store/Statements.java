package org.ringcraft.io.store;

import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.engine.scoring.Scorecard;

/** The statements that write calls and scores. Each runs in the transaction of its handle. */
final class Statements {

    private Statements() {}

    static int insert(Handle handle, PlayedCall call) {
        CallSetup setup = call.setup();
        return handle.createUpdate("""
                        insert into call (id, player, state, pack, pack_version, scenario, persona, rubric,
                                          rubric_version, mode, seed, company, agent, journal, started)
                        values (:id, :player, 'OPEN', :pack, :packVersion, :scenario, :persona, :rubric,
                                :rubricVersion, :mode, :seed, :company, :agent, :journal, :started)
                        """)
                .bind("id", call.id())
                .bind("player", call.player())
                .bind("pack", setup.pack())
                .bind("packVersion", setup.packVersion())
                .bind("scenario", setup.scenario())
                .bind("persona", setup.persona())
                .bind("rubric", setup.rubric())
                .bind("rubricVersion", setup.rubricVersion())
                .bind("mode", setup.mode().name())
                .bind("seed", setup.seed())
                .bind("company", setup.company())
                .bind("agent", setup.agent())
                .bind("journal", call.journal())
                .bind("started", call.started())
                .execute();
    }

    /** Ends an open call, and returns how many there were to end. */
    static int end(Handle handle, String call, Scorecard scorecard, String journalHash, long now) {
        return handle.createUpdate("""
                        update call set state = 'ENDED', ended = :ended, outcome = :outcome, aftermath = :aftermath,
                                        handle_millis = :handle, journal_hash = :hash
                        where id = :id and state = 'OPEN'
                          and rubric = :rubric and rubric_version = :version
                        """)
                .bind("id", call)
                .bind("ended", now)
                .bind("outcome", scorecard.outcome().map(Enum::name))
                .bind("aftermath", scorecard.aftermath().name())
                .bind("handle", scorecard.times().handleMillis())
                .bind("hash", journalHash)
                .bind("rubric", scorecard.rubric())
                .bind("version", scorecard.rubricVersion())
                .execute();
    }

    static int insert(Handle handle, String call, Scorecard scorecard, long now) {
        Update score = handle.createUpdate("""
                        insert into score (call, rubric, rubric_version, scored, quality, compliant, passed, pass_mark,
                                           questioning, mirroring, compliance, closing)
                        values (:call, :rubric, :version, :scored, :quality, :compliant, :passed, :passMark,
                                :questioning, :mirroring, :compliance, :closing)
                        """)
                .bind("call", call)
                .bind("rubric", scorecard.rubric())
                .bind("version", scorecard.rubricVersion())
                .bind("scored", now)
                .bind("quality", scorecard.quality())
                .bind("compliant", flag(scorecard.compliant()))
                .bind("passed", flag(scorecard.passed()))
                .bind("passMark", (long) scorecard.passMark());
        Map<Headline, Double> headlines = new EnumMap<>(Headline.class);
        headlines.putAll(scorecard.headlines());
        for (Headline headline : Headline.values()) {
            score.bind(Rows.column(headline), headlines.get(headline));
        }
        return score.execute() + insertLines(handle, call, scorecard);
    }

    private static int insertLines(Handle handle, String call, Scorecard scorecard) {
        PreparedBatch lines = handle.prepareBatch("""
                insert into score_line (call, rubric, rubric_version, line, position, credit, points, weight, applicable)
                values (:call, :rubric, :version, :line, :position, :credit, :points, :weight, :applicable)
                """);
        long position = 0;
        for (Scorecard.Section section : scorecard.sections()) {
            for (Scorecard.ScoreLine line : section.lines()) {
                lines.bind("call", call)
                        .bind("rubric", scorecard.rubric())
                        .bind("version", scorecard.rubricVersion())
                        .bind("line", line.id())
                        .bind("position", ++position)
                        .bind("credit", line.credit())
                        .bind("points", line.points())
                        .bind("weight", line.weight())
                        .bind("applicable", flag(line.applicable()))
                        .add();
            }
        }
        return position == 0 ? 0 : lines.execute().length;
    }

    static void deleteScore(Handle handle, String call, String rubric, String version) {
        for (String table : new String[] {"score_line", "score"}) {
            handle.createUpdate("delete from " + table
                            + " where call = :call and rubric = :rubric and rubric_version = :version")
                    .bind("call", call)
                    .bind("rubric", rubric)
                    .bind("version", version)
                    .execute();
        }
    }

    private static long flag(boolean value) {
        return value ? 1 : 0;
    }
}
