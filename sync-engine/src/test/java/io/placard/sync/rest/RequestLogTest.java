package io.placard.sync.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.LoggedLines;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestLogTest {
    private static final Answer<String> DOWN = new Answer.Failed<>(new Failure.Unreachable("no such host"));
    private static final Answer<String> GONE = new Answer.Failed<>(new Failure.Gone("not for sale"));
    private static final Answer<String> FINE = new Answer.Ok<>("body", null);

    private final LoggedLines log = new LoggedLines(RequestLog.class.getName());
    private final RequestLog requests = new RequestLog();

    @AfterEach
    void endLog() {
        log.close();
    }

    @Test
    void tellsWhichRequestFailedAndWhy() {
        var id = requests.nextId();
        requests.answered(id, "/api/v1/42/rfids", DOWN);

        assertThat(log.messages()).containsExactly("The store gave no usable answer: no such host");
        assertThat(log.facts(0))
                .containsEntry("request", id)
                .containsEntry("path", "/api/v1/42/rfids")
                .containsEntry("failures", "1");
    }

    @Test
    void tellsOnceThatTheStoreAnswersAgain() {
        Stream.of(DOWN, DOWN, FINE, FINE).forEach(this::answered);

        assertThat(log.messages().subList(2, 3)).containsExactly("The store answers again");
        assertThat(log.facts(2)).containsEntry("failures", "2");
        assertThat(log.messages()).hasSize(3);
    }

    @Test
    void aProductThatIsGoneIsNoTrouble() {
        answered(GONE);

        assertThat(log.messages()).isEmpty();
    }

    @Test
    void anOutageOfWeeksIsToldInAFewLines() {
        Stream.generate(() -> DOWN).limit(50_000).forEach(this::answered);

        assertThat(log.messages()).hasSizeBetween(4, 20);
    }

    @Test
    void noTwoRequestsHaveTheSameName() {
        assertThat(Stream.generate(requests::nextId).limit(1000)).doesNotHaveDuplicates();
    }

    private void answered(Answer<String> answer) {
        requests.answered(requests.nextId(), "/", answer);
    }
}
