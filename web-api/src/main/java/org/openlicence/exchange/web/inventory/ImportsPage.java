package org.openlicence.exchange.web.inventory;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.imports.ImportBatchId;
import org.openlicence.exchange.inventory.imports.ImportColumn;
import org.openlicence.exchange.inventory.imports.ImportCommand;
import org.openlicence.exchange.inventory.imports.ImportCommand.UndoImport;
import org.openlicence.exchange.inventory.imports.ImportRegister.Batch;
import org.openlicence.exchange.inventory.imports.ImportRegister.Row;
import org.openlicence.exchange.inventory.imports.RowStatus;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Imports of an organisation: upload, look, confirm, watch, undo. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class ImportsPage {
    private final Imports imports;
    private final FormCommands commands;
    private final RefusalSentences sentences;
    private final PageText text;

    private final long largest;

    ImportsPage(
            Imports imports,
            FormCommands commands,
            RefusalSentences sentences,
            PageText text,
            @Value("${exchange.imports.largest:2MB}") DataSize largest) {
        this.largest = largest.toBytes();
        this.imports = imports;
        this.commands = commands;
        this.sentences = sentences;
        this.text = text;
    }

    /** Binds nothing; holds what is refused. */
    record Confirmation() {}

    /** Says why a row was refused or kept; the facts of the case stand in its history, not here. */
    record Reasons(RefusalSentences sentences) {
        public String of(String code) {
            return sentences
                    .sentence(code, Map.of(), LocaleContextHolder.getLocale())
                    .replaceAll("\\{[^}]*}", "…");
        }
    }

    @GetMapping("/desk/imports")
    String list(@RequestParam(defaultValue = "false") boolean large, Model model) {
        if (large) {
            model.addAttribute("fault", text.message("inventory.import.fault.TOO_LARGE"));
        }
        return page(model);
    }

    /** Headings in the reader's language and nothing else, to fill in. */
    @GetMapping("/desk/imports/template.{format}")
    ResponseEntity<byte[]> template(@PathVariable String format) throws IOException {
        ImportTemplate template = ImportTemplate.of(format).orElseThrow(() -> new NotFound(format));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("patents." + format)
                                .build()
                                .toString())
                .contentType(template.type())
                .body(template.content(text.chinese()));
    }

    @PostMapping("/desk/imports")
    String upload(@RequestParam(required = false) @Nullable MultipartFile file, Model model) throws IOException {
        if (file != null && file.getSize() > largest) {
            return "redirect:/desk/imports?large=true";
        }
        if (file == null || file.isEmpty()) {
            return failed(ImportFile.Reading.failed(ImportFile.Fault.EMPTY, ""), model);
        }
        ImportFile.Reading reading = ImportFile.read(file.getBytes(), imports.most());
        if (reading.fault().isPresent()) {
            return failed(reading, model);
        }
        return "redirect:/desk/imports/" + imports.preview(name(file), reading.rows());
    }

    @GetMapping("/desk/imports/{id}")
    String show(@PathVariable ImportBatchId id, Model model) {
        model.addAttribute("form", new Confirmation());
        return batch(id, model);
    }

    @PostMapping("/desk/imports/{id}/confirmation")
    String confirm(
            @PathVariable ImportBatchId id,
            @ModelAttribute("form") Confirmation form,
            BindingResult errors,
            Model model) {
        return sent(id, imports.confirmation(imports.batch(id), commands.origin()), errors, model);
    }

    @PostMapping("/desk/imports/{id}/undoing")
    String undo(
            @PathVariable ImportBatchId id,
            @ModelAttribute("form") Confirmation form,
            BindingResult errors,
            Model model) {
        imports.batch(id);
        return sent(id, new UndoImport(id, commands.origin()), errors, model);
    }

    private String sent(ImportBatchId id, ImportCommand command, BindingResult errors, Model model) {
        return commands.send(command, errors).isEmpty() ? batch(id, model) : "redirect:/desk/imports/" + id;
    }

    private String page(Model model) {
        model.addAttribute("batches", imports.all());
        model.addAttribute("most", imports.most());
        model.addAttribute("columns", ImportColumn.values());
        model.addAttribute("templates", ImportTemplate.values());
        return "inventory/imports";
    }

    private String failed(ImportFile.Reading reading, Model model) {
        String name = reading.fault().orElseThrow().name();
        model.addAttribute("fault", text.message("inventory.import.fault." + name, reading.detail()));
        return page(model);
    }

    private String batch(ImportBatchId id, Model model) {
        Batch batch = imports.batch(id);
        List<Row> rows = imports.rows(id);
        Map<RowStatus, Long> counts = new LinkedHashMap<>();
        for (RowStatus status : RowStatus.values()) {
            long count = rows.stream().filter(row -> row.status() == status).count();
            if (count > 0) {
                counts.put(status, count);
            }
        }
        model.addAttribute("batch", batch);
        model.addAttribute("rows", rows);
        model.addAttribute("counts", counts);
        model.addAttribute("reasons", new Reasons(sentences));
        return "inventory/import";
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        String plain = name == null ? "" : name.replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? "patents" : plain.substring(0, Math.min(200, plain.length()));
    }
}
