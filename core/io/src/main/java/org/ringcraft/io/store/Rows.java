package org.ringcraft.io.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scoring.Headline;

/** Turns rows into records. Column names are those of the migrations. */
final class Rows {

    private Rows() {}

    static Player player(ResultSet row) throws SQLException {
        return new Player(row.getString("id"), row.getString("name"), row.getLong("created"));
    }

    /** Reads a call, joined with the score by its own rubric if it has ended. */
    static PlayedCall call(ResultSet row) throws SQLException {
        CallSetup setup = new CallSetup(
                row.getString("pack"),
                row.getString("pack_version"),
                row.getString("scenario"),
                row.getString("persona"),
                row.getString("rubric"),
                row.getString("rubric_version"),
                Mode.valueOf(row.getString("mode")),
                row.getLong("seed"),
                row.getString("company"),
                row.getString("agent"));
        Optional<PlayedCall.Ending> ending =
                row.getString("state").equals("OPEN") ? Optional.empty() : Optional.of(ending(row));
        return new PlayedCall(
                row.getString("id"),
                row.getString("player"),
                setup,
                row.getString("journal"),
                row.getLong("started"),
                ending);
    }

    private static PlayedCall.Ending ending(ResultSet row) throws SQLException {
        return new PlayedCall.Ending(
                row.getLong("ended"),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf),
                Aftermath.valueOf(row.getString("aftermath")),
                row.getLong("handle_millis"),
                row.getString("journal_hash"),
                score(row));
    }

    static Score score(ResultSet row) throws SQLException {
        Map<Headline, Double> headlines = new EnumMap<>(Headline.class);
        for (Headline headline : Headline.values()) {
            double value = row.getDouble(column(headline));
            if (!row.wasNull()) {
                headlines.put(headline, value);
            }
        }
        return new Score(
                row.getString("rubric"),
                row.getString("rubric_version"),
                row.getLong("scored"),
                row.getDouble("quality"),
                row.getLong("compliant") == 1,
                row.getLong("passed") == 1,
                (int) row.getLong("pass_mark"),
                headlines);
    }

    static Score.Line line(ResultSet row) throws SQLException {
        return new Score.Line(
                row.getString("line"),
                row.getDouble("credit"),
                row.getDouble("points"),
                row.getDouble("weight"),
                row.getLong("applicable") == 1);
    }

    static String column(Headline headline) {
        return headline.name().toLowerCase(Locale.ROOT);
    }
}
