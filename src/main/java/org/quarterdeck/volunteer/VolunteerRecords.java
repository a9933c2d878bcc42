package org.quarterdeck.volunteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.stereotype.Component;

/** What the room holds of people: applications in their own words, what was said of them, and what mentors say of themselves (VO-20). */
@Component
class VolunteerRecords implements PersonalRecords {

    private final Applications applications;
    private final ApplicantSheets sheets;
    private final Remarks remarks;
    private final Vouchings vouchings;
    private final CheckIns checkIns;
    private final MentorBook book;
    private final ApplicantAddresses addresses;

    VolunteerRecords(
            Applications applications,
            ApplicantSheets sheets,
            Remarks remarks,
            Vouchings vouchings,
            CheckIns checkIns,
            MentorBook book,
            ApplicantAddresses addresses) {
        this.applications = applications;
        this.sheets = sheets;
        this.remarks = remarks;
        this.vouchings = vouchings;
        this.checkIns = checkIns;
        this.book = book;
        this.addresses = addresses;
    }

    @Override
    public String room() {
        return "volunteer";
    }

    /** Notices to others may call applicants by the name that they gave. An address that they typed is theirs where the house knows it so. */
    @Override
    public Someone known(Someone who) {
        List<ApplicantSheet> theirs = applications.of(who.id()).stream()
                .flatMap(application -> sheets.find(application.number()).stream())
                .toList();
        return new Someone(
                who.id(),
                theirs.stream().map(ApplicantSheet::name).collect(Collectors.toSet()),
                theirs.stream()
                        .map(ApplicantSheet::email)
                        .filter(email -> isOwn(who.id(), email))
                        .collect(Collectors.toSet()));
    }

    private boolean isOwn(PersonId person, String email) {
        return addresses.of(person).filter(email.strip()::equalsIgnoreCase).isPresent();
    }

    @Override
    public Map<String, Object> export(Someone who) {
        Map<String, Object> held = new LinkedHashMap<>();
        putUnlessEmpty(
                held,
                "applications",
                applications.of(who.id()).stream().map(this::exported).toList());
        putUnlessEmpty(
                held,
                "vouchedFor",
                vouchings.by(who.id()).stream().map(VolunteerRecords::exported).toList());
        book.find(who.id()).ifPresent(profile -> {
            Map<String, Object> mentoring = new LinkedHashMap<>();
            mentoring.put("skills", profile.skills());
            mentoring.put("timezone", profile.timezone() == null ? "" : profile.timezone());
            mentoring.put("most", profile.most());
            held.put("mentoring", mentoring);
        });
        return held;
    }

    private Map<String, Object> exported(VolunteerApplication application) {
        Map<String, Object> exported = new LinkedHashMap<>();
        exported.put("number", application.number().value());
        exported.put("tier", application.tier().name());
        exported.put("state", application.status().id());
        exported.put("submittedAt", application.submittedAt().toString());
        sheets.find(application.number()).ifPresent(sheet -> {
            exported.put("name", sheet.name());
            exported.put("email", sheet.email());
            exported.put("affiliation", sheet.affiliation() == null ? "" : sheet.affiliation());
            exported.put("skills", sheet.skills());
            exported.put("timezone", sheet.timezone() == null ? "" : sheet.timezone());
            exported.put("hoursPerWeek", sheet.hours() == null ? 0 : sheet.hours());
            exported.put("motivation", sheet.motivation());
        });
        exported.put(
                "said",
                remarks.of(application.number()).stream()
                        .map(remark -> Map.of("at", remark.at().toString(), "words", remark.words()))
                        .toList());
        exported.put(
                "checkIns",
                checkIns.of(application.number()).stream().map(CheckIn::words).toList());
        return exported;
    }

    private static Map<String, Object> exported(Vouching vouching) {
        return Map.of(
                "number",
                vouching.application().value(),
                "state",
                vouching.state().name().toLowerCase(Locale.ROOT),
                "comment",
                vouching.comment() == null ? "" : vouching.comment());
    }

    private static void putUnlessEmpty(Map<String, Object> held, String name, List<?> list) {
        if (!list.isEmpty()) {
            held.put(name, list);
        }
    }

    @Override
    public void erase(Someone who) {
        sheets.erase(who.id());
        applications.of(who.id()).forEach(application -> {
            remarks.erase(application.number());
            vouchings.eraseComments(application.number());
            checkIns.eraseComments(application.number());
        });
        book.forget(who.id());
    }
}
