package org.palpate.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("demo")
class DumpTest {
    @Autowired JdbcTemplate db;

    @Test
    void dump() throws IOException {
        var out = new StringBuilder();
        for (String sql :
                new String[] {
                    "select c.name, s.title, p.user_name, o.score, o.safe, o.passed, o.items_done, o.items_total, o.late, o.submitted_at from assignment_outcome o join assignment s on s.id = o.assignment_id join school_class c on c.id = s.class_id join user_account p on p.id = o.account_id order by s.opens_at, p.user_name",
                    "select s.title, a.case_title, a.case_id, p.user_name, a.status, a.score, a.safe, a.started_at, a.submitted_at from attempt a left join assignment s on s.id = a.assignment_id join user_account p on p.id = a.account_id order by s.opens_at, a.case_id, p.user_name, a.started_at",
                    "select s.title, p.user_name, a.check_id, a.counted_share, a.tries from assignment_check_answer a join assignment s on s.id=a.assignment_id join user_account p on p.id = a.account_id where s.opens_at > dateadd(day, -60, now()) order by 1,3,2"
                }) {
            out.append(
                            db.queryForList(sql).stream()
                                    .map(r -> r.values().toString())
                                    .collect(Collectors.joining("\n")))
                    .append("\n\n");
        }
        Files.writeString(Path.of("/tmp/demo-scratch/dump.txt"), out);
    }
}
