package org.openlicence.exchange.web.account;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in form. The form itself is answered by Spring Security. */
@Controller
class LoginPage {
    private final ObjectProvider<DemoLogins> demo;

    LoginPage(ObjectProvider<DemoLogins> demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String form(Model model) {
        demo.ifAvailable(logins -> model.addAttribute("demo", logins));
        return "account/login";
    }
}
