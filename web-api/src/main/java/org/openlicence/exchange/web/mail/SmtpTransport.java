package org.openlicence.exchange.web.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openlicence.exchange.mail.OutboxQueue;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Mails to the server of {@code spring.mail}. An address the server refuses is given up; everything else is tried again.
 *
 * <p>RFC 8058: a mail that can be stopped says so in its head, and one POST to that address stops it. RFC 3834: it says that
 * nobody wrote it, so that no absence notice answers.
 */
final class SmtpTransport implements MailTransport {
    /** Reply code of a mail server, RFC 5321. */
    private static final Pattern CODE = Pattern.compile("\\b[45][0-9]{2}\\b");

    private final JavaMailSender sender;
    private final String from;

    SmtpTransport(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public boolean keeps() {
        return false;
    }

    @Override
    public OutboxQueue.State send(Letter letter) throws NotSent {
        try {
            sender.send(message(letter));
            return OutboxQueue.State.SENT;
        } catch (MailException | MessagingException e) {
            Throwable cause = causeOf(e);
            boolean refused = cause instanceof SendFailedException failed
                    && failed.getInvalidAddresses() != null
                    && failed.getInvalidAddresses().length > 0;
            throw new NotSent(described(cause), refused, e);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), false);
        message.setHeader("Message-ID", "<" + letter.messageId() + ">");
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.stop() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private static Throwable causeOf(Exception e) {
        if (e instanceof MailSendException several && several.getMessageExceptions().length > 0) {
            return several.getMessageExceptions()[0];
        }
        return e.getCause() == null ? e : e.getCause();
    }

    /** Kind of failure and the server's code; its words would repeat the address. */
    private static String described(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            Matcher code = CODE.matcher(String.valueOf(each.getMessage()));
            if (code.find()) {
                return cause.getClass().getSimpleName() + " " + code.group();
            }
        }
        return cause.getClass().getSimpleName();
    }
}
