package org.openlicence.exchange.match.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.match.BrokerFile;
import org.openlicence.exchange.match.MatchId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code broker_forecast}, {@code broker_note}, {@code broker_task} and {@code broker_rejection}. */
@Repository
public class JdbcBrokerFile implements BrokerFile {
    private static final String FORECAST =
            "select match_id, stage, value_fen, probability, next_contact_on from broker_forecast where ";

    /** Notes, and tasks, of one match that are read. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    public JdbcBrokerFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Forecast> forecast(MatchId matchId) {
        return jdbc.sql(FORECAST + "match_id = :match")
                .param("match", matchId.value())
                .query((row, n) -> forecast(row))
                .optional();
    }

    @Override
    public Map<String, Forecast> forecasts(String brokerId, Collection<String> matchIds) {
        Map<String, Forecast> found = new HashMap<>();
        jdbc.sql(FORECAST + "broker_id = :broker and match_id = any (:matches)")
                .param("broker", brokerId)
                .param("matches", matchIds.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString(1), forecast(row));
                });
        return found;
    }

    @Override
    public void forecast(MatchId matchId, String brokerId, Forecast forecast) {
        jdbc.sql("""
                        insert into broker_forecast (match_id, broker_id, stage, value_fen, probability, next_contact_on)
                        values (:match, :broker, :stage, :value, :probability, :next)
                        on conflict (match_id) do update set stage = excluded.stage, value_fen = excluded.value_fen,
                          probability = excluded.probability, next_contact_on = excluded.next_contact_on""")
                .param("match", matchId.value())
                .param("broker", brokerId)
                .param(
                        "stage",
                        forecast.stage() == null ? null : forecast.stage().name())
                .param("value", forecast.valueFen())
                .param("probability", forecast.probability())
                .param("next", forecast.nextContactOn())
                .update();
    }

    @Override
    public List<Note> notes(MatchId matchId) {
        return jdbc.sql("select * from (select id, organisation_id, shared, words, written_at from broker_note"
                        + " where match_id = :match order by id desc limit :most) last order by id")
                .param("match", matchId.value())
                .param("most", MOST)
                .query((row, n) -> new Note(
                        row.getLong(1),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }

    @Override
    public void note(MatchId matchId, String organisationId, boolean shared, String words, Instant at) {
        jdbc.sql("insert into broker_note (match_id, organisation_id, shared, words, written_at)"
                        + " values (:match, :organisation, :shared, :words, :at)")
                .param("match", matchId.value())
                .param("organisation", organisationId)
                .param("shared", shared)
                .param("words", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Task> tasks(MatchId matchId) {
        return jdbc.sql("select id, words, due_on, done_at from broker_task where match_id = :match"
                        + " order by done_at nulls first, due_on, id limit :most")
                .param("match", matchId.value())
                .param("most", MOST)
                .query((row, n) -> {
                    Timestamp done = row.getTimestamp(4);
                    return new Task(
                            row.getLong(1),
                            row.getString(2),
                            row.getObject(3, LocalDate.class),
                            done == null ? null : done.toInstant());
                })
                .list();
    }

    @Override
    public void task(MatchId matchId, String words, LocalDate dueOn) {
        jdbc.sql("insert into broker_task (match_id, words, due_on) values (:match, :words, :due)")
                .param("match", matchId.value())
                .param("words", words)
                .param("due", dueOn)
                .update();
    }

    @Override
    public void done(MatchId matchId, long taskId, Instant at) {
        jdbc.sql("update broker_task set done_at = coalesce(done_at, :at) where match_id = :match and id = :task")
                .param("match", matchId.value())
                .param("task", taskId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void reject(String brokerId, Rejection rejection) {
        jdbc.sql("""
                        insert into broker_rejection (broker_id, demand_id, patent_id, reason, rejected_at)
                        values (:broker, :demand, :patent, :reason, :at)
                        on conflict (broker_id, demand_id, patent_id)
                          do update set reason = excluded.reason, rejected_at = excluded.rejected_at""")
                .param("broker", brokerId)
                .param("demand", rejection.demandId())
                .param("patent", rejection.patentId())
                .param("reason", rejection.reason().name())
                .param("at", rejection.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Forecast forecast(ResultSet row) throws SQLException {
        String stage = row.getString(2);
        return new Forecast(
                stage == null ? null : TalksStage.valueOf(stage),
                row.getObject(3, Long.class),
                row.getObject(4, Integer.class),
                row.getObject(5, LocalDate.class));
    }
}
