package org.openlicence.exchange.web.input;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Form fields: trimmed, empty means absent, only {@link CleanText}, days only {@link LegalDay}s. */
@ControllerAdvice
class FormInput {
    private static final int MOST_ELEMENTS = 64;

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_ELEMENTS);
        binder.registerCustomEditor(String.class, new CleanTextEditor());
        binder.registerCustomEditor(LocalDate.class, new LegalDayEditor());
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
