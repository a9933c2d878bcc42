package org.quarterdeck.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;

/** The processes of the house, and who may start them. A new process adds itself here and has its rights and its filter. */
enum HouseProcess {
    BUDGET_APPROVAL("budget-approval", "Budget approval", Circle.MEMBERS),
    /** Only whoever has a say about one of the lines; that is the process's to know. */
    BUDGET_TRANSFER("budget-transfer", "Budget transfers", Circle.MEMBERS),
    /** Only payers and treasurers; that is the process's to know. */
    PAYMENT_CORRECTION("payment-correction", "Payment corrections", Circle.MEMBERS),
    /** Only leads and treasurers; that is the process's to know. */
    YEAR_END("year-end", "Year ends", Circle.MEMBERS),
    WORKSHOP_PROPOSAL_REVIEW("workshop-proposal-review", "Workshop proposals", Circle.MEMBERS),
    VOLUNTEER_ONBOARDING("volunteer-onboarding", "Volunteers", Circle.MEMBERS),
    /** Everybody of themselves; of others, that is the process's to know. */
    VOLUNTEER_OFFBOARDING("volunteer-offboarding", "Departures", Circle.MEMBERS),
    /** Started by the house, where it has heard nothing of somebody for long. */
    INACTIVITY_REVIEW("inactivity-review", "Inactivity reviews", null),
    /** Started by the house, before a credential ends. */
    CREDENTIAL_RENEWAL("credential-renewal", "Credential renewals", null),
    STRATEGIC_PLAN_SIGNOFF("strategic-plan-signoff", "Strategic plans", Circle.LEADS),
    /** Started by an adopted plan. */
    PLAN_EXECUTION("plan-execution", "Plan execution", null),
    /** Of whoever may see the case; whether they have a say in it, the process's table knows. */
    APPEAL("appeal", "Appeals", Circle.MEMBERS),
    /** Started by whoever asks for it at the house's own doors. */
    DATA_ERASURE("data-erasure", "Erasures of personal data", null),
    /** Started by a new version of a text. */
    CONSENT_RENEWAL("consent-renewal", "Renewals of consent", null),
    /** Started by other processes only. */
    BALLOT("ballot", "Ballots", null),
    /** Started by other processes only. */
    ACCESS_REMOVAL("access-removal", "Access removals", null);

    final String key;
    final String title;
    private final @Nullable Circle starters;

    HouseProcess(String key, String title, @Nullable Circle starters) {
        this.key = key;
        this.title = title;
        this.starters = starters;
    }

    /** Empty where other processes start it, and no people. */
    Optional<Circle> starters() {
        return Optional.ofNullable(starters);
    }

    /** How somebody votes is nobody's to read, nor is who has, while a ballot is open: its tasks are for the electors. */
    boolean showsTasksToAuditors() {
        return this != BALLOT;
    }
}
