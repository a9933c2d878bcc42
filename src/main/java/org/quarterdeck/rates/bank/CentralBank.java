package org.quarterdeck.rates.bank;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.rates.Publisher;
import org.quarterdeck.rates.RateSettings;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** The address that the settings name. It has little time to answer, leads nobody elsewhere, and can't answer without end. */
@Component
class CentralBank implements Publisher {

    private static final int LARGEST = 8 << 20;

    private final String url;
    private final RestClient http;

    CentralBank(RateSettings settings) {
        this.url = settings.url();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.answerWithin())
                .build());
        requests.setReadTimeout(settings.answerWithin());
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public Optional<byte[]> latest() {
        if (url.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    http.get().uri(URI.create(url)).exchangeForRequiredValue((request, answer) -> content(answer)));
        } catch (ResourceAccessException silent) {
            throw new NotNow("rates.not-published", "the publisher of exchange rates doesn't answer");
        }
    }

    private static byte[] content(ClientHttpResponse answer) throws IOException {
        if (answer.getStatusCode().value() != 200) {
            throw new NotNow(
                    "rates.not-published",
                    "the publisher of exchange rates answered "
                            + answer.getStatusCode().value());
        }
        byte[] content = answer.getBody().readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new NotNow("rates.not-published", "the publisher of exchange rates answered with too much");
        }
        return content;
    }
}
