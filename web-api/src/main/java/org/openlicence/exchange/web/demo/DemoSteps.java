package org.openlicence.exchange.web.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Carries out each step of the demo set once. A step cut off before it was noted is sent again; commands allow it. */
@Repository
class DemoSteps {
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void once(String step, Runnable action) {
        long done = jdbc.sql("select count(*) from demo_step where step = :step")
                .param("step", step)
                .query(Long.class)
                .single();
        if (done > 0) {
            return;
        }
        action.run();
        jdbc.sql("insert into demo_step (step, done_at) values (:step, :now) on conflict do nothing")
                .param("step", step)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
