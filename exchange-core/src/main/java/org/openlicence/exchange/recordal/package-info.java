/**
 * Recording a licence with the patent office (专利实施许可合同备案, Implementing Regulations arts 15(2), 87): the three-month clock,
 * filing, the office's answer, later changes. It gives publicity and evidence; the licence is in force without it.
 */
@NullMarked
package org.openlicence.exchange.recordal;

import org.jspecify.annotations.NullMarked;
