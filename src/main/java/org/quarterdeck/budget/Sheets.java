package org.quarterdeck.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.Balance;
import org.quarterdeck.ledger.Ledger;
import org.quarterdeck.ledger.Line;
import org.springframework.stereotype.Component;

/** The module's third door: lays out what people see beside a form: the request, its line, what others said, when it lapses. */
@Component
public class Sheets {

    private final BudgetRequests requests;
    private final Ledger ledger;
    private final Reserves reserves;
    private final BudgetTimes times;
    private final Evidence evidence;
    private final Supplements supplements;

    Sheets(
            BudgetRequests requests,
            Ledger ledger,
            Reserves reserves,
            BudgetTimes times,
            Evidence evidence,
            Supplements supplements) {
        this.requests = requests;
        this.ledger = ledger;
        this.reserves = reserves;
        this.times = times;
        this.evidence = evidence;
        this.supplements = supplements;
    }

    /** The request as it is asked for now. */
    public Ask askOf(CaseNumber number) {
        return read(number).terms().asAsk();
    }

    /** Whoever of the community is paid; empty for somebody outside. */
    public Optional<PersonId> payeeOf(CaseNumber number) {
        return Optional.ofNullable(read(number).payee().person()).map(PersonId::new);
    }

    /** What of it was paid before it went back to review. */
    public Money paid(CaseNumber number) {
        BudgetRequest request = read(number);
        return request.encumberedAt() == null ? Money.zero(request.amount().currency()) : reserves.paid(request);
    }

    /** All that is kept of a request: every version and every answer (BA-07). */
    public Dossier dossier(CaseNumber number) {
        return Dossier.of(read(number));
    }

    /** The open lines, as a list to choose from. */
    public List<Map<String, String>> lineChoices() {
        return ledger.lines().stream()
                .filter(line -> !line.closed())
                .map(Line::choice)
                .toList();
    }

    /** What an approver reads before deciding. Names differ from those of the fields that the form asks for. */
    public Map<String, Object> forApproval(CaseNumber number) {
        BudgetRequest request = read(number);
        Balance balance = ledger.balance(request.line());
        Map<String, Object> sheet = new HashMap<>();
        request.terms().asAsk().asValues().forEach((field, value) -> sheet.put("asked_" + field, value));
        sheet.put("case_number", request.number().value());
        sheet.put("case_requester", request.requester().value());
        sheet.put("case_payee", request.payee().label());
        sheet.put("case_step", request.openStep().approver());
        sheet.put("case_answers", answers(request));
        sheet.put("case_supplement", supplements.supplemented(request).orElse("no other request"));
        sheet.put("case_paid", paid(number).toString());
        sheet.put("case_silence", times.whenNobodyAnswers());
        sheet.put("line_exchange", exchange(request, balance));
        sheet.put("line_available", balance.available().toString());
        sheet.put("line_asked", balance.preEncumbered().toString());
        sheet.put("line_committed", balance.encumbered().toString());
        return sheet;
    }

    /** What those read who may object. */
    public Map<String, Object> forObjection(CaseNumber number) {
        Map<String, Object> sheet = new HashMap<>(forApproval(number));
        sheet.put("case_silence", times.whenNobodyObjects());
        return sheet;
    }

    /** What is remarkable about a request, for those who decide on it; looked up anew each time. */
    public String evidence(CaseNumber number) {
        return evidence.words(read(number));
    }

    /** What the requester revises, under the names of the start form, and why it came back. */
    public Map<String, Object> forRevision(CaseNumber number) {
        BudgetRequest request = read(number);
        Map<String, Object> sheet = new HashMap<>(request.terms().asAsk().asValues());
        sheet.put("budgetLines", lineChoices());
        sheet.put("case_number", request.number().value());
        sheet.put("case_answers", answers(request));
        sheet.put("case_silence", times.whenNobodyRevises());
        return sheet;
    }

    private BudgetRequest read(CaseNumber number) {
        return requests.findByNumber(number.value())
                .orElseThrow(() -> new NoSuch("no budget request has the number " + number));
    }

    /** What the line has set aside for a request in another currency, and at which rate; empty where it is the same. */
    private String exchange(BudgetRequest request, Balance balance) {
        return request.amount().currency().equals(balance.available().currency())
                ? ""
                : ledger.exchange(request.line(), request.number())
                        .map(rate -> "%s at %s".formatted(rate.convert(request.amount()), rate.words()))
                        .orElse("");
    }

    private static String answers(BudgetRequest request) {
        return request.said().all().stream()
                .map(answer -> answer.comment() == null
                        ? "%s: %s".formatted(answer.person(), answer.verdict().id())
                        : "%s: %s (%s) %s"
                                .formatted(
                                        answer.person(), answer.verdict().id(), answer.reasonCode(), answer.comment()))
                .collect(Collectors.joining("\n"));
    }
}
