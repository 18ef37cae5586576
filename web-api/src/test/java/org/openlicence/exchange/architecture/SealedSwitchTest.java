package org.openlicence.exchange.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A switch over one family of messages has no default branch, so that a new event or command does not compile until everybody
 * has decided what it means. The compiler ends a switch without default by a {@code MatchException}; one with a default has none.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedSwitchTest {
    private static final String MATCH_EXCEPTION = "java/lang/MatchException";

    @Test
    void switches_over_events_and_commands_leave_nothing_to_a_default() throws IOException {
        List<String> faults = new ArrayList<>();
        int switches = 0;
        for (JavaClass type : ExchangeClasses.ALL) {
            for (MethodModel method : read(type).methods()) {
                long overFamilies = method.code().stream()
                        .flatMap(code -> code.elementStream())
                        .filter(SealedSwitchTest::isSwitchOverAFamily)
                        .count();
                long exhaustive = method.code().stream()
                        .flatMap(code -> code.elementStream())
                        .filter(element -> element instanceof NewObjectInstruction made
                                && made.className().asInternalName().equals(MATCH_EXCEPTION))
                        .count();
                switches += (int) overFamilies;
                if (exhaustive < overFamilies) {
                    faults.add(type.getName() + "." + method.methodName().stringValue());
                }
            }
        }
        assertThat(switches).as("switches over a family").isGreaterThan(10);
        assertThat(faults).isEmpty();
    }

    /** A pattern switch all of whose cases are members of one sealed family, e.g. {@code PatentEvent$RightEnded}. */
    private static boolean isSwitchOverAFamily(CodeElement element) {
        if (!(element instanceof InvokeDynamicInstruction call) || !call.name().equalsString("typeSwitch")) {
            return false;
        }
        List<String> families = call.bootstrapArgs().stream()
                .map(label -> label instanceof ClassDesc named ? named.descriptorString() : "")
                .map(label -> label.contains("$") ? label.substring(0, label.indexOf('$')) : "")
                .distinct()
                .toList();
        return families.size() == 1 && families.getFirst().matches(".*(Event|Command)");
    }

    private static ClassModel read(JavaClass type) throws IOException {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = SealedSwitchTest.class.getResourceAsStream(file)) {
            assertThat(bytes).as(file).isNotNull();
            return ClassFile.of().parse(bytes.readAllBytes());
        }
    }
}
