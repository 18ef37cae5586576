package org.openlicence.exchange.web.registration;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.DocumentCommand.AttachDocument;
import org.openlicence.exchange.registration.DocumentCommand.RemoveDocument;
import org.openlicence.exchange.registration.DocumentKind;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.document.Uploads;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a case: which are there, which are asked for, and where the applicant adds them. */
@Controller
@PreAuthorize("hasAnyRole('REPRESENTATIVE', 'REVIEWER', 'APPROVER', 'MARKET_OFFICE', 'EXPERT')")
@RequestMapping("/registrations/{id}/documents")
class DocumentsPage {
    private static final String HASH = "/{hash:[0-9a-f]{64}}";

    /** Hash of no file: where none may be filed, none is taken in, and the command says why. */
    static final String NOTHING = "0".repeat(64);

    private final Cases cases;
    private final CaseFiles files;
    private final Uploads uploads;
    private final FormCommands commands;
    private final RefusalSentences sentences;
    private final PageText text;

    DocumentsPage(
            Cases cases,
            CaseFiles files,
            Uploads uploads,
            FormCommands commands,
            RefusalSentences sentences,
            PageText text) {
        this.cases = cases;
        this.files = files;
        this.uploads = uploads;
        this.commands = commands;
        this.sentences = sentences;
        this.text = text;
    }

    @GetMapping
    String show(@PathVariable RegistrationId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        model.addAttribute("form", new DocumentForm(DocumentKind.CONTRACT_TEXT, null));
        return page(cases.files(id.value(), v), model);
    }

    @PostMapping
    String add(
            @PathVariable RegistrationId id,
            @Valid @ModelAttribute("form") DocumentForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile upload,
            RedirectAttributes redirect,
            Model model)
            throws IOException {
        FreshRead<RegistrationView> read = cases.files(id.value(), null);
        if (upload == null || upload.isEmpty()) {
            errors.rejectValue("file", "form.missing");
        }
        if (upload != null && !errors.hasErrors()) {
            boolean mayAdd = cases.mayAdd(read.found().orElseThrow(), form.kind());
            Optional<String> hash = mayAdd ? taken(upload, errors) : Optional.of(NOTHING);
            Optional<CommandResult> done = hash.flatMap(
                    found -> commands.send(new AttachDocument(id, form.kind(), found, commands.origin()), errors));
            if (done.isPresent()) {
                return back(id, done.get(), "registration.documents.added", redirect);
            }
        }
        return page(read, model);
    }

    @PostMapping(HASH + "/removal")
    String remove(
            @PathVariable RegistrationId id,
            @PathVariable String hash,
            @Valid @ModelAttribute("form") DocumentForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        FreshRead<RegistrationView> read = cases.files(id.value(), null);
        if (!errors.hasErrors()) {
            Optional<CommandResult> done =
                    commands.send(new RemoveDocument(id, form.kind(), hash, commands.origin()), errors);
            if (done.isPresent()) {
                return back(id, done.get(), "registration.documents.removed", redirect);
            }
        }
        return page(read, model);
    }

    @GetMapping(HASH)
    void download(@PathVariable RegistrationId id, @PathVariable String hash, HttpServletResponse response)
            throws IOException {
        files.send(cases.files(id.value(), null).found().orElseThrow(), hash, response);
    }

    @GetMapping("/agreement.txt")
    void agreement(@PathVariable RegistrationId id, HttpServletResponse response) throws IOException {
        files.sendAgreement(cases.files(id.value(), null).found().orElseThrow(), response);
    }

    /** What is wrong with the file is said beside it. */
    private Optional<String> taken(MultipartFile upload, BindingResult errors) throws IOException {
        try {
            return Optional.of(uploads.take(upload).hash().value());
        } catch (Refused refused) {
            refused.refusals()
                    .forEach(refusal -> errors.rejectValue("file", refusal.code(), sentences.sentence(refusal)));
            return Optional.empty();
        }
    }

    private String page(FreshRead<RegistrationView> read, Model model) {
        RegistrationView view = read.found().orElseThrow();
        model.addAttribute("registration", view);
        model.addAttribute("current", read.current());
        model.addAttribute("files", files.of(view));
        model.addAttribute("mayFile", cases.mayFile(view));
        model.addAttribute("mayAdd", cases.mayFile(view) || cases.mayAmend(view));
        model.addAttribute("kinds", cases.kinds(view));
        model.addAttribute("missing", cases.missingDocuments(view));
        return "registration/documents";
    }

    private String back(RegistrationId id, CommandResult done, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("message", text.message(message));
        return "redirect:/registrations/" + id + "/documents?v=" + done.version();
    }
}
