package org.quarterdeck.budget.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Receipts are brought by whoever claims, kept by their hash, and read by those who check and pay. */
@HouseTest
@OnBothDatabases
class ReceiptsTests {

    private static final byte[] BILL = "%PDF-1.7 a bill".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Deck deck;

    @Autowired
    TestRestTemplate rest;

    @Autowired
    ObjectMapper json;

    @Test
    void keepsAReceiptByItsHash() throws IOException {
        CaseNumber number = committed();

        ResponseEntity<String> brought = bring("member3", api(number), BILL);
        assertThat(brought.getStatusCode().value()).isEqualTo(201);
        JsonNode receipt = json.readTree(brought.getBody());
        assertThat(receipt.path("hash").asText()).matches("[0-9a-f]{64}");
        assertThat(receipt.path("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(receipt.path("name").asText()).isEqualTo("bill.pdf");
        bring("member3", api(number), BILL);

        assertThat(json.readTree(get("member3", api(number)).getBody())).hasSize(1);
        claim(number, receipt.path("hash").asText());
        ResponseEntity<byte[]> read = rest.withBasicAuth("treasurer", "demo")
                .getForEntity(api(number) + "/" + receipt.path("hash").asText(), byte[].class);
        assertThat(read.getBody()).isEqualTo(BILL);
        assertThat(read.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment");
    }

    @Test
    void keepsReceiptsPrivate() {
        CaseNumber number = committed();
        bring("member3", api(number), BILL);

        assertThat(get("member2", api(number)).getStatusCode().value()).isEqualTo(404);
        assertThat(get("auditor", api(number)).getStatusCode().value()).isEqualTo(403);
        assertThat(get("lead", api(number)).getStatusCode().value()).isEqualTo(200);
        assertThat(bring("lead", api(number), BILL).getStatusCode().value()).isEqualTo(403);
        assertThat(rest.getForEntity(api(number), String.class).getStatusCode().value())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("takes PDF, PNG and JPEG by what they are, whatever they are called")
    void takesWhatIsAReceipt() {
        CaseNumber number = committed();

        assertThat(bring("member3", api(number), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1})
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        ResponseEntity<String> page = bring("member3", api(number), "<html>".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.getStatusCode().value()).isEqualTo(400);
        assertThat(page.getBody()).contains("must be a PDF, a PNG or a JPEG picture");
        assertThat(bring("member3", api(number), new byte[0]).getStatusCode().value())
                .isEqualTo(400);
        assertThat(bring("member3", api(number), new byte[6 * 1024 * 1024])
                        .getStatusCode()
                        .value())
                .isEqualTo(413);
    }

    @Test
    @DisplayName("a claim names a receipt that is there, or words; never a hash of nothing")
    void namesWhatIsThere() {
        CaseNumber number = committed();

        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        String task = deck.task(number).getId();
        String body = """
                {"variables": {"claimAmount": {"value": "100.00"}, "receipt": {"value": "%s"}}}""".formatted("0".repeat(64));
        ResponseEntity<String> refused = rest.withBasicAuth("member3", "demo")
                .postForEntity(
                        "/engine-rest/task/" + task + "/complete", new HttpEntity<>(body, headers), String.class);

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("is the hash of no receipt");
    }

    @Test
    @DisplayName("BA-18 the same receipt with a second claim is flagged to whoever checks it, and not refused")
    void flagsAReceiptShownTwice() throws IOException {
        CaseNumber first = committed();
        CaseNumber second = committed();
        String hash = json.readTree(bring("member3", api(first), BILL).getBody())
                .path("hash")
                .asText();
        bring("member3", api(second), BILL);
        claim(first, hash);

        claim(second, hash.toUpperCase(Locale.ROOT));

        String task = deck.task(second).getId();
        String form = rest.withBasicAuth("treasurer", "demo")
                .getForObject("/engine-rest/task/" + task + "/form-variables", String.class);
        assertThat(json.readTree(form).path("claim_warning").path("value").asText())
                .contains("HIGH: the same receipt was shown with", first.value() + "/1");
    }

    @Test
    @DisplayName("the page beside Tasklist takes a receipt, and says why it takes none")
    void takesOneOnThePage() {
        CaseNumber number = committed();
        String page = "/receipts/" + number;

        assertThat(get("member3", page).getBody()).contains("No receipt has been brought yet.");
        assertThat(bring("member3", page, BILL).getBody())
                .as("led back to the page")
                .contains("bill.pdf");
        ResponseEntity<String> refused = bring("member3", page, new byte[] {1});
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("The file must be a PDF, a PNG or a JPEG picture.", "bill.pdf");
        assertThat(get("member3", "/receipts").getBody()).contains("For which case?");
        assertThat(get("lead", page).getBody()).doesNotContain("Bring a receipt");
        assertThat(rest.getForEntity(page, String.class).getStatusCode().value())
                .isEqualTo(401);
    }

    private CaseNumber committed() {
        CaseNumber number = deck.ask("100.00");
        deck.approve("lead", number);
        return number;
    }

    private void claim(CaseNumber number, String receipt) {
        deck.complete("member3", deck.task(number), Map.of("claimAmount", "100.00", "receipt", receipt, "final", true));
    }

    private static String api(CaseNumber number) {
        return "/api/budget-requests/" + number + "/receipts";
    }

    private ResponseEntity<String> get(String person, String path) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT, path.startsWith("/api/") ? "application/json" : "text/html");
        return rest.withBasicAuth(person, "demo")
                .exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class);
    }

    private ResponseEntity<String> bring(String person, String path, byte[] content) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        headers.set(HttpHeaders.ACCEPT, path.startsWith("/api/") ? "application/json" : "text/html");
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "bill.pdf";
            }
        });
        return rest.withBasicAuth(person, "demo")
                .exchange(path, HttpMethod.POST, new HttpEntity<>(parts, headers), String.class);
    }
}
