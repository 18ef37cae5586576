package org.openlicence.exchange.web.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.openlicence.exchange.registration.RegistrationCommand.StateRecognition;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens cases for API clients. */
@RestController
@Tag(name = "registrations")
class NewCaseApi {
    private final NewCases cases;
    private final ExchangeCommands commands;
    private final FormCommands origins;

    NewCaseApi(NewCases cases, ExchangeCommands commands, FormCommands origins) {
        this.cases = cases;
        this.commands = commands;
        this.origins = origins;
    }

    @PostMapping("/api/v1/registrations")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    @Operation(
            summary =
                    "Open a case for a technology contract of any kind; tests names every recognition test of that kind",
            description =
                    "A licence taken on the exchange opens its case by itself. The other side is named by otherCode, or,"
                            + " outside mainland China, by abroadCountry, abroadNumber and abroadName")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> open(@Valid @RequestBody OpenCaseForm body, HttpServletRequest request) {
        if (!body.missing().isEmpty()) {
            throw BadInput.of("/tests");
        }
        body.otherMissing().ifPresent(member -> {
            throw BadInput.of("/" + member);
        });
        if (!cases.known(body)) {
            throw BadInput.of("/otherCode");
        }
        List<String> patents = body.patents().orElseThrow(() -> BadInput.of("/namedPatents"));
        var id = new RegistrationId(CreationId.of("reg_", request));
        cases.entry(body, origins.origin()).ifPresent(commands::send);
        commands.send(BadInput.at("", () -> cases.command(id, body, patents, origins.origin())));
        CommandResult result = commands.send(new StateRecognition(id, body.stated(), origins.origin()));
        return ETags.created("/api/v1/registrations/" + id, result);
    }
}
