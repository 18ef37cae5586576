package org.openlicence.exchange.web.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openlicence.exchange.query.registrationdesk.FollowUps.Objection;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.ContractEnd;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.registration.ExpertCause;
import org.openlicence.exchange.registration.RecognitionTest;
import org.openlicence.exchange.registration.RefusalGround;
import org.openlicence.exchange.registration.RevocationBasis;
import org.openlicence.exchange.registration.RevocationGround;
import org.openlicence.exchange.web.shell.OrganisationNames;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** What can be chosen for the members of an act on a case, in the reader's words. */
@Component
class ActChoices {
    private final PageText text;
    private final OrganisationNames organisations;

    ActChoices(PageText text, OrganisationNames organisations) {
        this.text = text;
        this.organisations = organisations;
    }

    /**
     * One thing to choose.
     *
     * @param first whether it is chosen before the reader has
     */
    public record Choice(String value, String words, boolean first) {}

    /** By the name of the member, in the order of the list. */
    Map<String, List<Choice>> of(RegistrationView view) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        choices.put("ground", coded(RefusalGround.values(), "ground."));
        choices.put("test", tests(view));
        choices.put("clause", coded(RevocationGround.values(), "clause."));
        choices.put("cause", labelled(ExpertCause.values(), ""));
        choices.put("contractEnd", labelled(ContractEnd.values(), ""));
        choices.put("basis", labelled(RevocationBasis.values(), ""));
        choices.put("contractType", labelled(ContractType.values(), view.contractType()));
        choices.put(
                "subType",
                Arrays.stream(ContractType.values())
                        .flatMap(type -> type.subTypes().stream())
                        .distinct()
                        .sorted()
                        .map(type -> new Choice(type, text.label("SubType", type), type.equals(view.subType())))
                        .toList());
        choices.put("register", yesOrNo("registration.recommend.", true));
        choices.put("favour", yesOrNo("registration.favour.", false));
        choices.put("upheld", yesOrNo("registration.upheld.", false));
        choices.put(
                "objection",
                view.beside().objections().stream().map(this::objection).toList());
        return choices;
    }

    /** Of the kind it was filed as, and of the one it was found to be. */
    private List<Choice> tests(RegistrationView view) {
        return Stream.of(view.subject().contractType(), view.contractType())
                .distinct()
                .flatMap(type -> RecognitionTest.of(ContractType.valueOf(type)).stream())
                .distinct()
                .map(test -> new Choice(test.name(), text.message("registration.test." + test.name()), false))
                .toList();
    }

    private Choice objection(Objection open) {
        String number = Integer.toString(open.number());
        return new Choice(number, number + " · " + organisations.name(open.objectorId()), false);
    }

    private List<Choice> yesOrNo(String key, boolean yes) {
        return List.of(
                new Choice("true", text.message(key + "yes"), yes),
                new Choice("false", text.message(key + "no"), false));
    }

    private List<Choice> coded(Enum<?>[] codes, String key) {
        List<Choice> choices = new ArrayList<>();
        for (Enum<?> code : codes) {
            choices.add(new Choice(code.name(), code.name() + " " + text.message(key + code.name()), false));
        }
        return choices;
    }

    private List<Choice> labelled(Enum<?>[] values, String first) {
        return Arrays.stream(values)
                .map(value ->
                        new Choice(value.name(), text.label(value), value.name().equals(first)))
                .toList();
    }
}
