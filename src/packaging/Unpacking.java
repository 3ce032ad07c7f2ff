import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * ONNX Runtime makes a folder in the system's temporary folder at every start, to unpack its libraries into, and takes it
 * away again. Here they lie unpacked beside the program, so the folder would stay empty: it is named, but not made.
 */
final class Unpacking {
    static final String CLASS = "ai/onnxruntime/OnnxRuntime.class";
    private static final ClassDesc PATH = ClassDesc.of("java.nio.file.Path");
    private static final ClassDesc STRINGS = ConstantDescs.CD_String.arrayType();

    private int found;

    ClassTransform removed() {
        return ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(() -> this::change))
                .andThen(ClassTransform.endHandler(_ -> {
                    if (found != 1) {
                        throw new IllegalStateException("ONNX Runtime unpacks in another way than before: " + found);
                    }
                }));
    }

    /** The name stands for {@code native/unpacked} in the program's folder, which does not exist. */
    private void change(CodeBuilder code, CodeElement element) {
        if (!(element instanceof InvokeInstruction call) || !call.name().equalsString("createTempDirectory")) {
            code.with(element);
            return;
        }
        found++;
        code.pop().pop().ldc("onnxruntime.native.path")
                .invokestatic(ClassDesc.of("java.lang.System"), "getProperty",
                        MethodTypeDesc.of(ConstantDescs.CD_String, ConstantDescs.CD_String))
                .iconst_1().anewarray(ConstantDescs.CD_String).dup().iconst_0().ldc("unpacked").aastore()
                .invokestatic(PATH, "of", MethodTypeDesc.of(PATH, ConstantDescs.CD_String, STRINGS), true);
    }
}
