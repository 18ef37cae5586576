package org.openlicence.exchange.web.input;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Form fields: trimmed, empty means absent, only {@link CleanText}, days only {@link LegalDay}s, numbers in plain figures. */
@ControllerAdvice
class FormInput {
    private static final int MOST_ELEMENTS = 64;

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_ELEMENTS);
        binder.registerCustomEditor(String.class, new CleanTextEditor());
        binder.registerCustomEditor(LocalDate.class, new LegalDayEditor());
        binder.registerCustomEditor(BigDecimal.class, new PlainNumberEditor());
    }

    /** No exponents: {@code 1e999999999} is short, and a gigabyte once a page writes it out. */
    private static final class PlainNumberEditor extends PropertyEditorSupport {
        private static final Pattern FIGURES = Pattern.compile("[+-]?[0-9]{1,20}(\\.[0-9]{1,10})?");

        @Override
        public void setAsText(@Nullable String text) {
            if (text == null || text.isBlank()) {
                setValue(null);
                return;
            }
            if (!FIGURES.matcher(text.strip()).matches()) {
                throw new IllegalArgumentException("not a plain number");
            }
            setValue(new BigDecimal(text.strip()));
        }

        @Override
        public String getAsText() {
            return getValue() instanceof BigDecimal number ? number.toPlainString() : "";
        }
    }

    private static final class LegalDayEditor extends PropertyEditorSupport {
        @Override
        public void setAsText(@Nullable String text) {
            setValue(text == null || text.isBlank() ? null : LegalDay.parse(text.strip()));
        }

        @Override
        public String getAsText() {
            return getValue() == null ? "" : getValue().toString();
        }
    }

    private static final class CleanTextEditor extends PropertyEditorSupport {
        @Override
        public void setAsText(@Nullable String text) {
            if (text == null || text.isBlank()) {
                setValue(null);
                return;
            }
            if (!CleanText.clean(text)) {
                throw new IllegalArgumentException("control characters");
            }
            setValue(text.strip());
        }

        @Override
        public String getAsText() {
            return getValue() == null ? "" : getValue().toString();
        }
    }
}
