package org.openlicence.exchange.web.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.openlicence.exchange.mail.MailLanguage;

/** Where a person wants mails, and in which language. */
record AddressForm(
        @NotBlank @Size(max = 254) @Email @Pattern(regexp = "[^\\s<>,;\"]+@[^\\s<>,;\"]+")
        String address,

        @NotNull MailLanguage language) {}
