/** Recording a licence with the patent office (备案): papers, filing, the office's answer. */
@NullMarked
package org.openlicence.exchange.web.recordal;

import org.jspecify.annotations.NullMarked;
