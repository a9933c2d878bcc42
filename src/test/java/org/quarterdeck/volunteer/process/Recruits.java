package org.quarterdeck.volunteer.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.quarterdeck.Backstage;
import org.quarterdeck.Callers;
import org.quarterdeck.access.Accesses;
import org.quarterdeck.access.HouseAccounts;
import org.quarterdeck.access.Proof;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.CaseFile;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.cases.Withdrawals;
import org.quarterdeck.consents.ConsentBook;
import org.quarterdeck.correspondence.Notice;
import org.quarterdeck.correspondence.Pigeonholes;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Outsiders;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.quarterdeck.volunteer.ApplicantPost;
import org.quarterdeck.volunteer.OwnApplication;
import org.quarterdeck.volunteer.Roster;
import org.quarterdeck.volunteer.ToldApplicant;
import org.quarterdeck.volunteer.VolunteerAnswers;
import org.quarterdeck.volunteer.VolunteerFilings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the people of the stories do about an application: bring it, answer it, let time pass. */
@Component
public class Recruits {

    public static final String WORDS = "Please come back once you have been to one of our meetings.";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Backstage backstage;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService jobs;
    private final FormService forms;
    private final EngineDoor door;
    private final VolunteerFilings filings;
    private final VolunteerAnswers answers;
    private final Roster roster;
    private final ApplicantPost post;
    private final ConsentBook consents;
    private final HouseAccounts accounts;
    private final Accesses accesses;
    private final Withdrawals withdrawals;
    private final CaseFiles files;
    private final Directory directory;
    private final Docket docket;
    private final Register register;
    private final Pigeonholes pigeonholes;
    private final Outsiders outsiders;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final List<CaseNumber> brought = new ArrayList<>();

    Recruits(
            Backstage backstage,
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            ManagementService jobs,
            FormService forms,
            EngineDoor door,
            VolunteerFilings filings,
            VolunteerAnswers answers,
            Roster roster,
            ApplicantPost post,
            ConsentBook consents,
            HouseAccounts accounts,
            Accesses accesses,
            Withdrawals withdrawals,
            CaseFiles files,
            Directory directory,
            Docket docket,
            Register register,
            Pigeonholes pigeonholes,
            Outsiders outsiders,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.backstage = backstage;
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.jobs = jobs;
        this.forms = forms;
        this.door = door;
        this.filings = filings;
        this.answers = answers;
        this.roster = roster;
        this.post = post;
        this.consents = consents;
        this.accounts = accounts;
        this.accesses = accesses;
        this.withdrawals = withdrawals;
        this.files = files;
        this.directory = directory;
        this.docket = docket;
        this.register = register;
        this.pigeonholes = pigeonholes;
        this.outsiders = outsiders;
        this.database = database;
        this.transaction = transaction;
    }

    public static String freshAddress() {
        return "noor%d@crew.example".formatted(COUNT.incrementAndGet());
    }

    /** What a start form takes. */
    public static Map<String, Object> draft(String tier, String address) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", "Noor Nasser");
        values.put("email", address);
        values.put("tier", tier);
        values.put("motivation", "I want to help newcomers to find their first issue.");
        values.put("affiliation", "Umbrella");
        values.put("codeOfConductVersion", "1.0");
        values.put("privacyVersion", "1.0");
        if (!tier.equals("T0")) {
            values.put("sponsors", "lead,lead2");
        }
        return values;
    }

    /** Of somebody without an account. */
    public CaseNumber apply(String tier) {
        String address = freshAddress();
        return apply(address, draft(tier, address));
    }

    public CaseNumber apply(String address, Map<String, Object> values) {
        return keep(transaction.execute(status -> filings.fileFor(outsiders.at(address), values)));
    }

    public CaseNumber applyAs(String person, Map<String, Object> values) {
        return keep(backstage.as(person, () -> filings.file(values, null)));
    }

    private CaseNumber keep(CaseNumber number) {
        brought.add(number);
        return number;
    }

    /** Leaves nothing open behind: mentors are the same few in every story. */
    public void clear() {
        brought.stream().filter(number -> docketed(number).endedAt() == null).forEach(number -> withdraw(number));
        brought.clear();
    }

    public PersonId applicant(CaseNumber number) {
        return roster.find(number).orElseThrow().applicant();
    }

    public OwnApplication own(CaseNumber number) {
        return roster.own(number);
    }

    /** Up to where it waits for the sponsors, or the invitation. */
    public CaseNumber screened(CaseNumber number) {
        answer("coordinator", number, "screen-application", Map.of("decision", "invite"));
        return number;
    }

    public CaseNumber vouched(CaseNumber number) {
        vouch("lead", number);
        vouch("lead2", number);
        return number;
    }

    public void vouch(String sponsor, CaseNumber number) {
        complete(sponsor, task(number, "confirm-sponsorship", sponsor), Map.of("vouch", true));
    }

    /** Up to where a mentor is asked. */
    public CaseNumber accepted(CaseNumber number) {
        answers.accept(number);
        run(number);
        return number;
    }

    /** Up to where the council votes. */
    public CaseNumber toVote() {
        CaseNumber number = apply("T3");
        agree(number, "contributor-agreement");
        agree(number, "confidentiality");
        return vouched(screened(number));
    }

    /** The case as that person sees it. */
    public CaseFile seen(String person, CaseNumber number) {
        Circle[] circles =
                directory.find(new PersonId(person)).orElseThrow().circles().toArray(new Circle[0]);
        return files.read(Callers.caller(person, circles), number);
    }

    /** Whoever is asked to be the mentor. */
    public String mentor(CaseNumber number) {
        return asked(number, "accept-mentorship").get(0);
    }

    /** Up to the first check-in. */
    public CaseNumber inProbation(CaseNumber number) {
        answer(mentor(number), number, "accept-mentorship", Map.of("accept", true));
        return number;
    }

    /** Up to the review of a probation of a fortnight. */
    public CaseNumber toReview(CaseNumber number) {
        pass(Duration.ofDays(7), number);
        answer(asked(number, "check-in").get(0), number, "check-in", Map.of("progress", "on-track"));
        pass(Duration.ofDays(7), number);
        return number;
    }

    /** A helper who is in the probation. */
    public CaseNumber newcomer() {
        return inProbation(accepted(screened(apply("T0"))));
    }

    public void accept(CaseNumber number) {
        answers.accept(number);
    }

    public void decline(CaseNumber number, String reason) {
        answers.decline(number, reason);
    }

    public void nameSponsor(CaseNumber number, String sponsor, String instead) {
        answers.nameSponsor(number, new PersonId(sponsor), new PersonId(instead));
    }

    public void agree(CaseNumber number, String document) {
        transaction.executeWithoutResult(status -> consents.give(applicant(number), document, "1.0", "test"));
    }

    public void disagree(CaseNumber number, String document) {
        transaction.executeWithoutResult(status -> consents.withdraw(applicant(number), document));
    }

    public void choosePassword(CaseNumber number) {
        transaction.executeWithoutResult(
                status -> accounts.choosePassword(applicant(number), "a long enough pass phrase 1"));
    }

    public List<String> systems(CaseNumber number) {
        return accesses.of(number).stream()
                .map(grant ->
                        "%s %s".formatted(grant.system(), grant.state().name().toLowerCase(Locale.ROOT)))
                .sorted()
                .toList();
    }

    public List<String> proofs(CaseNumber number) {
        return accesses.proofs(number).stream().map(Proof::system).sorted().toList();
    }

    /** The systems refuse whoever they know nothing of. */
    public void forgetHolder(CaseNumber number) {
        database.sql("delete from access_holder where person = ?")
                .param(applicant(number).value())
                .update();
    }

    public List<Task> tasks(CaseNumber number, String step) {
        return door.asTheHouse(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(step)
                .list());
    }

    /** The one that is offered to that person. */
    private Task task(CaseNumber number, String step, String person) {
        return tasks(number, step).stream()
                .filter(task -> candidates(task).contains(person))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s of %s is not offered to %s".formatted(step, number, person)));
    }

    public List<String> asked(CaseNumber number, String step) {
        return tasks(number, step).stream()
                .flatMap(task -> candidates(task).stream())
                .sorted()
                .toList();
    }

    private List<String> candidates(Task task) {
        return door.asTheHouse(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                .map(IdentityLink::getUserId)
                .toList();
    }

    public void answer(String person, CaseNumber number, String step, Map<String, Object> values) {
        complete(
                person,
                tasks(number, step).stream()
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("%s of %s is not open".formatted(step, number))),
                values);
    }

    /** For the sponsor whose seat it is. */
    public void answerFor(String sponsor, CaseNumber number, Map<String, Object> values) {
        complete(sponsor, task(number, "confirm-sponsorship", sponsor), values);
    }

    public void vote(String elector, CaseNumber number, String vote) {
        Map<String, Object> values = new HashMap<>(Map.of("vote", vote));
        if (vote.equals("against")) {
            values.put("reason", "They have never been seen in any of our rooms.");
        }
        Task ballot = tasks(number, "cast-vote").stream()
                .filter(task ->
                        elector.equals(task.getAssignee()) || candidates(task).contains(elector))
                .findFirst()
                .orElseThrow(() -> new AssertionError(elector + " has no vote in " + number));
        complete(elector, ballot, values);
    }

    private void complete(String person, Task task, Map<String, Object> values) {
        backstage.as(person, () -> {
            tasks.complete(task.getId(), values);
            return task;
        });
    }

    public Map<String, Object> shown(String person, CaseNumber number, String step) {
        Task task = tasks(number, step).get(0);
        return backstage.as(person, () -> forms.getTaskFormVariables(task.getId()));
    }

    public void withdraw(CaseNumber number) {
        withdrawals.withdraw(Callers.caller(applicant(number).value()), number, "I have found something else to do.");
        run(number);
    }

    public void pass(Duration time, CaseNumber... numbers) {
        backstage.pass(time, numbers);
    }

    public void run(CaseNumber number) {
        backstage.pass(Duration.ZERO, number);
    }

    public void ring(CaseNumber number, String event) {
        jobs.executeJob(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(running ->
                        jobs.createJobQuery().processInstanceId(running.getId()).activityId(event).list().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s doesn't wait for %s".formatted(number, event)))
                .getId());
    }

    /** What the applicant was told. */
    public List<String> told(CaseNumber number) {
        return post.told(number).stream().map(ToldApplicant::notice).toList();
    }

    public List<String> notices(String person, CaseNumber number) {
        return pigeonholes.own(Callers.caller(person), new Stretch(null, 200)).items().stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .map(Notice::notice)
                .toList();
    }

    public List<String> minutes(CaseNumber number) {
        return register.entriesOf(number).stream()
                .filter(entry -> entry.process().equals(VolunteerOnboarding.KEY))
                .map(entry -> entry.kind() + " " + entry.outcome())
                .toList();
    }

    public List<Entry> entries(CaseNumber number) {
        return register.entriesOf(number);
    }

    public Case docketed(CaseNumber number) {
        return docket.find(number).orElseThrow();
    }

    public String state(CaseNumber number) {
        return docketed(number).state();
    }

    /** As the engine has it, once the process is over. */
    public String outcome(CaseNumber number) {
        return String.valueOf(history.createHistoricVariableInstanceQuery()
                .variableName("outcome")
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .processDefinitionKey(VolunteerOnboarding.KEY)
                        .finished()
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue());
    }
}
