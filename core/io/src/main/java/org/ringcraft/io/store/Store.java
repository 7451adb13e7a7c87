package org.ringcraft.io.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.io.json.Quote;

/**
 * Players, their calls and what they were worth. What a method was given is on the disk when it returns. Opened at the
 * first use, which brings the tables up to date. May be used from several threads and programs at once.
 *
 * <p>Every method throws {@link StoreException} when the file cannot be used.
 */
public final class Store implements AutoCloseable {

    private static final int LONGEST_NAME = 60;

    private static final String CALLS = """
            select call.*, score.scored, score.quality, score.compliant, score.passed, score.pass_mark,
                   score.questioning, score.mirroring, score.compliance, score.closing
            from call left join score on score.call = call.id and score.rubric = call.rubric
                                     and score.rubric_version = call.rubric_version
            """;

    private final Path file;
    private final LongSupplier epochMillis;
    private final Ids ids;
    private Optional<Open> opened = Optional.empty();

    /** {@code keeper} does nothing but be open: SQLite tidies up, slowly, whenever the last connection closes. */
    private record Open(Jdbi jdbi, Connection keeper) {}

    /**
     * Returns a store in that file; does not touch it yet.
     *
     * @param epochMillis the time, milliseconds since 1970, UTC
     */
    public Store(Path file, LongSupplier epochMillis, Ids ids) {
        this.file = file;
        this.epochMillis = epochMillis;
        this.ids = ids;
    }

    /** Returns a store in that file, with the time of this machine. */
    public static Store open(Path file) {
        return new Store(file, System::currentTimeMillis, Ids.secure(System::currentTimeMillis));
    }

    /** Returns all players, by name. */
    public List<Player> players() {
        return with(handle -> handle.createQuery("select * from player order by name_key")
                .map((row, context) -> Rows.player(row))
                .list());
    }

    /**
     * Returns the player of that name, made if there is none. Upper and lower case are the same.
     *
     * @throws IllegalArgumentException when the name is blank or longer than 60 characters
     */
    public Player playerNamed(String name) {
        String shown = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (shown.isEmpty() || shown.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("The name " + Quote.of(name) + " has " + shown.length()
                    + " characters; 1 to " + LONGEST_NAME + " are allowed. Maybe use a shorter one.");
        }
        String key = shown.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return in(handle -> {
            handle.createUpdate("""
                            insert into player (id, name, name_key, created) values (:id, :name, :key, :created)
                            on conflict (name_key) do nothing
                            """)
                    .bind("id", ids.next())
                    .bind("name", shown)
                    .bind("key", key)
                    .bind("created", epochMillis.getAsLong())
                    .execute();
            return handle.createQuery("select * from player where name_key = :key")
                    .bind("key", key)
                    .map((row, context) -> Rows.player(row))
                    .one();
        });
    }

    /**
     * Notes that a player begins a call, and returns it with its id and the name that its journal shall have. Until
     * {@link #finish} it is listed as unfinished.
     */
    public PlayedCall begin(Player player, CallSetup setup) {
        String id = ids.next();
        PlayedCall call =
                new PlayedCall(id, player.id(), setup, id + ".jsonl", epochMillis.getAsLong(), Optional.empty());
        in(handle -> Statements.insert(handle, call));
        return call;
    }

    /**
     * Notes the end of a call and what it was worth.
     *
     * @param journalHash chain value of its journal's last line
     * @throws StoreException also when there is no such open call
     */
    public PlayedCall finish(String call, Scorecard scorecard, String journalHash) {
        long now = epochMillis.getAsLong();
        return in(handle -> {
            if (Statements.end(handle, call, scorecard, journalHash, now) != 1) {
                throw new StoreException("There is no open call '" + call + "' among the results in " + file
                        + ". Maybe it was finished before.");
            }
            Statements.insert(handle, call, scorecard, now);
            return one(handle, call);
        });
    }

    /**
     * Keeps another score of a call that has ended, beside those it has; one by the same version of the same rubric is
     * replaced.
     */
    public void rescore(String call, Scorecard scorecard) {
        long now = epochMillis.getAsLong();
        in(handle -> {
            if (one(handle, call).isOpen()) {
                throw new StoreException(
                        "The call '" + call + "' has not ended, so it cannot be scored again. Maybe finish it first.");
            }
            Statements.deleteScore(handle, call, scorecard.rubric(), scorecard.rubricVersion());
            return Statements.insert(handle, call, scorecard, now);
        });
    }

    /** Forgets a call that has not ended. Its journal stays where it is. */
    public void forget(String call) {
        in(handle -> handle.createUpdate("delete from call where id = :id and state = 'OPEN'")
                .bind("id", call)
                .execute());
    }

    /** Returns the calls of a player that have ended, newest first. */
    public List<PlayedCall> history(Player player, HistoryFilter filter) {
        return with(handle -> handle.createQuery(CALLS + """
                        where call.state = 'ENDED' and call.player = :player
                          and (:pack = '' or call.pack = :pack)
                          and (:scenario = '' or call.scenario = :scenario)
                          and (:persona = '' or call.persona = :persona)
                          and (:mode = '' or call.mode = :mode)
                        order by call.started desc, call.id desc
                        limit :limit
                        """)
                .bind("player", player.id())
                .bind("pack", filter.pack().orElse(""))
                .bind("scenario", filter.scenario().orElse(""))
                .bind("persona", filter.persona().orElse(""))
                .bind("mode", filter.mode().map(Enum::name).orElse(""))
                .bind("limit", filter.limit())
                .map((row, context) -> Rows.call(row))
                .list());
    }

    /** Returns the calls that have not ended, of all players, newest first. */
    public List<PlayedCall> unfinished() {
        return with(handle -> handle.createQuery(
                        CALLS + "where call.state = 'OPEN' order by call.started desc, call.id desc")
                .map((row, context) -> Rows.call(row))
                .list());
    }

    /** Returns the call that a journal of that name belongs to. */
    public Optional<PlayedCall> callIn(String journal) {
        return with(handle -> handle.createQuery(CALLS + "where call.journal = :journal")
                .bind("journal", journal)
                .map((row, context) -> Rows.call(row))
                .findOne());
    }

    /** Returns every score of a call, oldest first. */
    public List<Score> scores(String call) {
        return with(handle -> handle.createQuery(
                        "select * from score where call = :call order by scored, rubric, rubric_version")
                .bind("call", call)
                .map((row, context) -> Rows.score(row))
                .list());
    }

    /** Returns the lines of one score, in the order of the card. */
    public List<Score.Line> lines(String call, String rubric, String rubricVersion) {
        return with(handle -> handle.createQuery("""
                        select * from score_line
                        where call = :call and rubric = :rubric and rubric_version = :version order by position
                        """)
                .bind("call", call)
                .bind("rubric", rubric)
                .bind("version", rubricVersion)
                .map((row, context) -> Rows.line(row))
                .list());
    }

    /** Lets go of the file. All that was acknowledged is in it already; a later use opens it again. */
    @Override
    public synchronized void close() {
        if (opened.isEmpty()) {
            return;
        }
        Connection keeper = opened.get().keeper();
        opened = Optional.empty();
        try {
            keeper.close();
        } catch (SQLException trouble) {
            throw StoreTrouble.of(file, trouble);
        }
    }

    private PlayedCall one(Handle handle, String call) {
        return handle.createQuery(CALLS + "where call.id = :id")
                .bind("id", call)
                .map((row, context) -> Rows.call(row))
                .findOne()
                .orElseThrow(() -> new StoreException("There is no call '" + call + "' among the results in " + file
                        + ". Maybe it was played with another data folder."));
    }

    private <T> T with(Work<T> reading) {
        try {
            return jdbi().withHandle(reading::on);
        } catch (JdbiException trouble) {
            throw StoreTrouble.of(file, trouble);
        }
    }

    private <T> T in(Work<T> transaction) {
        try {
            return jdbi().inTransaction(transaction::on);
        } catch (JdbiException trouble) {
            throw StoreTrouble.of(file, trouble);
        }
    }

    private synchronized Jdbi jdbi() {
        Open open = opened.orElseGet(this::opened);
        opened = Optional.of(open);
        return open.jdbi();
    }

    private Open opened() {
        DataSource source = new SqliteFile(file).open();
        try {
            return new Open(Jdbi.create(source), source.getConnection());
        } catch (SQLException trouble) {
            throw StoreTrouble.of(file, trouble);
        }
    }

    private interface Work<T> {
        T on(Handle handle);
    }
}
