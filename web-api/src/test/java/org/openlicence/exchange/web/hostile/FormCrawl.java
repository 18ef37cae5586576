package org.openlicence.exchange.web.hostile;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openlicence.exchange.web.WebIT.Visitor;

/** Follows the links of the pages and collects their forms. */
final class FormCrawl {
    /** Where each part begins. */
    static final Map<String, List<String>> STARTS = new LinkedHashMap<>();

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern PAGE = Pattern.compile(
            "/(desk|listings|licences|registrations|register|patents|verify|search|negotiations|disputes|matches|institutions|brokerage|demands|funds|trials|statistics)"
                    + "(/.*|\\?.*)?");
    private static final int PAGES = 25;

    static {
        STARTS.put(
                "yunze-uni",
                List.of(
                        "/patents/new",
                        "/desk/patents/pat_ZL202029900888.2/listing",
                        "/desk/listings/lst_demo_p22",
                        "/registrations/reg_lic_demo_p05_qingsui/form",
                        "/registrations/reg_lic_demo_p05_qingsui",
                        "/desk"));
        STARTS.put(
                "fudong-uni",
                List.of(
                        "/desk/listings/lst_demo_p03",
                        "/registrations",
                        "/registrations/new?type=LICENCE",
                        "/statistics",
                        "/licences",
                        "/desk"));
        STARTS.put(
                "wangchuan-uni",
                List.of("/desk/achievements/new", "/desk/rewards/new", "/desk/imports", "/desk/portfolio"));
        STARTS.put(
                "yuefan-sme",
                List.of(
                        "/licences/lic_demo_p14_yuefan/payment",
                        "/listings/lst_demo_p01/take",
                        "/licences/lic_demo_p14_yuefan/disputes",
                        "/negotiations/about/pat_ZL202219900962.4"));
        STARTS.put("hulan-sme", List.of("/demands/new", "/demands/dem_demo_race"));
        STARTS.put("wanlu-sme", List.of("/demands/dem_demo_race", "/demands/dem_demo_race/solutions/new"));
        STARTS.put("fund", List.of("/funds", "/funds/fnd_demo"));
        STARTS.put("qiaozhi-broker", List.of("/brokerage", "/matches/mat_demo_i01"));
        STARTS.put(
                "registrar",
                List.of(
                        "/register/patents/pat_ZL202219900962.4?kind=PLEDGE",
                        "/register/patents/pat_ZL202219900962.4?kind=ANNUAL_FEE_DUE",
                        "/register/patents/pat_ZL202219900962.4?kind=LICENCE_IN_TERM",
                        "/register/demands",
                        "/demands/dem_demo_vetting",
                        "/register/listings"));
        STARTS.put("reviewer", List.of("/registrations"));
    }

    private FormCrawl() {}

    static List<PageForm> forms(Visitor person, List<String> starts) {
        List<PageForm> forms = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(starts);
        Set<String> seen = new HashSet<>(starts);
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (int pages = 0; !open.isEmpty() && pages < PAGES; pages++) {
            String page = open.poll();
            HttpResponse<String> answer = person.get(page);
            if (answer.statusCode() != 200
                    || !answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            List<PageForm> here = PageForm.of(page, answer.body());
            forms.addAll(here);
            // a form that only reads leads on, as taking a licence does from its use to its check
            here.stream()
                    .filter(form -> form.method().equals("get") && form.action().contains("/take/"))
                    .map(form -> FormFaults.address(form.action(), form.values()))
                    .filter(seen::add)
                    .forEach(open::addFirst);
            Matcher link = LINK.matcher(answer.body());
            while (link.find()) {
                String path = link.group(1).replace("&amp;", "&");
                String kind = path.replaceAll("(lst|lic|pat|reg|cer)_[^/?]+|ZL[0-9X.]+", "{id}")
                        .replaceAll("=[^&]*", "=");
                boolean enough = kinds.merge(kind, 1, Integer::sum) > 3;
                if (PAGE.matcher(path).matches() && !enough && seen.add(path)) {
                    open.add(path);
                }
            }
        }
        return forms;
    }
}
