package org.openlicence.exchange.web.shell;

/**
 * Something every template can use by name, e.g. {@code ${text.day(...)}}. Declared as a bean by its package.
 *
 * <p>Not as {@code @bean}: Thymeleaf forbids access to beans where it restricts expressions, in addresses, attributes set by
 * name and parameters of fragments.
 */
public record TemplateVariable(String name, Object value) {}
