package org.openlicence.exchange.registration.process;

import java.time.LocalDate;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractConcluded;
import org.openlicence.exchange.shared.Money;

/** A signed contract in short, for registration: what was signed is named by its digest and stays the contract. */
final class ContractRestated {
    private ContractRestated() {}

    static String text(ContractConcluded contract, LicenceAgreement agreement) {
        String due = Money.ofFen(contract.dueFen()).yuan();
        LocalDate payBy = contract.paymentDueOn();
        String chinese = """
                专利实施许可合同（普通许可）摘要
                许可人：%s
                被许可人：%s
                专利：%s（%s）
                一、双方依据专利法第五十一条第三款、民法典第八百六十三条签订书面合同，合同内容摘要 %s；本摘要不增减合同内容。
                二、许可方式：普通许可；范围：中国大陆。
                三、许可期限：%s 至 %s，首尾两日包括在内。
                四、签订时应付人民币 %s 元%s，其余按合同约定。
                五、合同自最后一方签字之日（%s）起成立并生效。中文文本为准。
                """.formatted(
                        agreement.licensorName(),
                        agreement.licenseeName(),
                        agreement.patentTitle(),
                        agreement.patentNumber(),
                        contract.contractHash(),
                        agreement.formed().validFrom(),
                        agreement.lastDay(),
                        due,
                        payBy == null ? "" : "，最迟 " + payBy + " 付清",
                        agreement.formed().validFrom());
        String english = """
                Patent licence contract (ordinary licence) in short
                Licensor: %s
                Licensee: %s
                Patent: %s
                1. Concluded in writing under article 51(3) of the Patent Law and article 863 of the Civil Code; digest of the \
                contract %s. This summary adds nothing to it and takes nothing away.
                2. Ordinary licence; mainland China.
                3. Term: %s to %s, both days included.
                4. Due at conclusion: CNY %s%s; all else as the contract says.
                5. Concluded and in force since the day of the last signature (%s). The Chinese text governs.
                """.formatted(
                        agreement.licensorName(),
                        agreement.licenseeName(),
                        agreement.patentNumber(),
                        contract.contractHash(),
                        agreement.formed().validFrom(),
                        agreement.lastDay(),
                        due,
                        payBy == null ? "" : ", to be paid by " + payBy,
                        agreement.formed().validFrom());
        return chinese + "\n" + english;
    }
}
