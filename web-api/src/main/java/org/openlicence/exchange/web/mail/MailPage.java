package org.openlicence.exchange.web.mail;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.mail.MailLanguage;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.mail.Outbox;
import org.openlicence.exchange.mail.OutboxQueue;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.mail.MailTokens.Grant;
import org.openlicence.exchange.web.mail.MailTokens.Purpose;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's address for mails, and the outbox: one's own mails, or those of everybody for the operator. */
@Controller
class MailPage {
    private final MailAddresses addresses;
    private final Outbox outbox;
    private final OutboxQueue queue;
    private final PolicyBook policies;
    private final OutboxReader reader;
    private final MailTokens tokens;
    private final List<MailTopics> topics;
    private final ActorResolver actors;
    private final PageText text;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailPage(
            MailAddresses addresses,
            Outbox outbox,
            OutboxQueue queue,
            PolicyBook policies,
            OutboxReader reader,
            MailTokens tokens,
            List<MailTopics> topics,
            ActorResolver actors,
            PageText text,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.addresses = addresses;
        this.outbox = outbox;
        this.queue = queue;
        this.policies = policies;
        this.reader = reader;
        this.tokens = tokens;
        this.topics = List.copyOf(topics);
        this.actors = actors;
        this.text = text;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @GetMapping("/outbox")
    String outbox(@RequestParam(required = false) @Nullable String after, Model model) {
        Actor actor = actors.required();
        boolean all = actor.roles().contains(Role.OPERATOR);
        OutboxReader.Mails mails = all ? reader.all(after) : reader.of(actor.personId(), actor.organisationId(), after);
        model.addAttribute("mails", mails);
        model.addAttribute("all", all);
        model.addAttribute("unmade", all && after == null ? reader.unmade() : List.of());
        return "mail/outbox";
    }

    @GetMapping("/mail")
    @SuppressWarnings("NullAway") // an empty form
    String address(Model model) {
        Actor actor = actors.required();
        MailAddresses.Entry entry =
                addresses.entry(actor.personId(), actor.organisationId()).orElse(null);
        MailLanguage language = MailLanguage.of(LocaleContextHolder.getLocale());
        model.addAttribute(
                "form",
                entry == null ? new AddressForm(null, language) : new AddressForm(entry.address(), entry.language()));
        return page(model);
    }

    /** Enters an address and asks there whether it is the person's. */
    @PostMapping("/mail")
    String enter(
            @Valid @ModelAttribute("form") AddressForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return page(model);
        }
        Actor actor = actors.required();
        var person = new MailRecipient(actor.personId(), actor.organisationId(), form.language());
        Instant now = clock.instant();
        if (!Boolean.TRUE.equals(transaction.execute(status -> entered(person, form.address(), now, status)))) {
            redirect.addFlashAttribute("message", text.message("mail.often"));
            return "redirect:/mail";
        }
        boolean asked = addresses
                .entry(person.personId(), person.organisationId())
                .filter(entry -> entry.confirmedAt() == null)
                .isPresent();
        redirect.addFlashAttribute("message", text.message(asked ? "mail.entered" : "mail.saved"));
        return "redirect:/mail";
    }

    @PostMapping("/mail/removal")
    String remove(RedirectAttributes redirect) {
        Actor actor = actors.required();
        addresses.erase(actor.personId(), actor.organisationId());
        redirect.addFlashAttribute("message", text.message("mail.removed"));
        return "redirect:/mail";
    }

    /** Turns the mails of one topic off or on again. */
    @PostMapping("/mail/topics")
    String topic(@RequestParam String topic, @RequestParam boolean wanted, RedirectAttributes redirect) {
        Actor actor = actors.required();
        if (topics(actor).stream().noneMatch(line -> line.topic().equals(topic))) {
            throw new NotFound("topic");
        }
        if (wanted) {
            addresses.allow(actor.personId(), actor.organisationId(), topic);
        } else {
            addresses.stop(actor.personId(), actor.organisationId(), topic, clock.instant());
        }
        redirect.addFlashAttribute("message", text.message(wanted ? "mail.topic.turned-on" : "mail.topic.turned-off"));
        return "redirect:/mail";
    }

    /** @param wanted whether mails of the topic are sent */
    public record TopicLine(String topic, String name, boolean wanted) {}

    private List<TopicLine> topics(Actor actor) {
        return topics.stream()
                .flatMap(source -> source.of(actor).stream())
                .map(each -> new TopicLine(
                        each.topic(),
                        each.name(),
                        !addresses.stopped(actor.personId(), actor.organisationId(), each.topic())))
                .toList();
    }

    /** Whether it was; not when it would have to be asked at and the person has had as many questions as a day allows. */
    private boolean entered(MailRecipient person, String address, Instant now, TransactionStatus status) {
        addresses.enter(person, address, now);
        boolean confirmed = addresses
                .entry(person.personId(), person.organisationId())
                .filter(entry -> entry.confirmedAt() != null)
                .isPresent();
        if (confirmed) {
            return true;
        }
        long most = policies.figure("mail.questions-a-day", Shanghai.dayOf(now)).value();
        if (queue.questions(person.personId(), now.minus(Duration.ofDays(1))) >= most) {
            status.setRollbackOnly();
            return false;
        }
        outbox.putQuestion(
                question(person, address, now), ContentHash.of(address).value());
        return true;
    }

    private String page(Model model) {
        Actor actor = actors.required();
        model.addAttribute(
                "entry",
                addresses.entry(actor.personId(), actor.organisationId()).orElse(null));
        model.addAttribute("languages", MailLanguage.values());
        model.addAttribute("topics", topics(actor));
        return "mail/address";
    }

    /** One question an hour for one address and a few a day for one person: nobody is flooded by somebody else's typing. */
    private Mail question(MailRecipient person, String address, Instant now) {
        String hash = ContentHash.of(address).value();
        String token = tokens.token(Purpose.CONFIRM, new Grant(person.personId(), person.organisationId(), hash));
        long hour = now.getEpochSecond() / 3_600;
        return new Mail(
                "confirm:"
                        + ContentHash.of(person.personId() + "\n" + person.organisationId() + "\n" + hash)
                                .value() + ":" + hour,
                person,
                text.message("mail.question.subject"),
                text.message("mail.question.text") + "\n" + Mail.SITE + "/mail/confirm/" + token,
                null);
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry outboxEntry() {
            return new NavigationEntry("nav.outbox", "/outbox", Set.of(Role.OPERATOR), 78);
        }
    }
}
