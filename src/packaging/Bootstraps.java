import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Spells out what Java would make at its first use: the choice of a switch over types, and what records equal, hash to and
 * are written as. Unlike lambdas, neither of these can lie ready in the cache, and making some fifty of them costs the start
 * of the window a twentieth of its time. What is computed is what {@link java.lang.runtime.SwitchBootstraps} and
 * {@link java.lang.runtime.ObjectMethods} compute.
 */
final class Bootstraps {
    private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
    private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final ClassDesc BUILDER = ClassDesc.of("java.lang.StringBuilder");
    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;
    private static final ClassDesc INT = ConstantDescs.CD_int;

    private final ClassDesc owner;
    private final boolean isInterface;
    private final List<Consumer<ClassBuilder>> made = new ArrayList<>();

    private Bootstraps(ClassModel model) {
        owner = model.thisClass().asSymbol();
        isInterface = model.flags().has(java.lang.reflect.AccessFlag.INTERFACE);
    }

    static ClassTransform spelledOut(ClassModel model) {
        Bootstraps here = new Bootstraps(model);
        return ClassTransform.transformingMethodBodies(here::hasAny, here::spell)
                .andThen(ClassTransform.endHandler(type -> here.made.forEach(method -> method.accept(type))));
    }

    private boolean hasAny(MethodModel method) {
        return method.code().stream().flatMap(CodeModel::elementStream).anyMatch(e -> body(e) != null);
    }

    private void spell(CodeBuilder code, CodeElement element) {
        Consumer<CodeBuilder> body = body(element);
        if (body == null) {
            code.with(element);
            return;
        }
        String name = "made$" + made.size();
        MethodTypeDesc type = ((InvokeDynamicInstruction) element).typeSymbol();
        made.add(to -> to.withMethodBody(name, type, ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                body::accept));
        code.invokestatic(owner, name, type, isInterface);
    }

    /** What is computed there; null where it is nothing of these. */
    private Consumer<CodeBuilder> body(CodeElement element) {
        if (!(element instanceof InvokeDynamicInstruction call)) {
            return null;
        }
        DirectMethodHandleDesc bootstrap = call.bootstrapMethod();
        if (bootstrap.owner().equals(SWITCHES) && bootstrap.methodName().equals("typeSwitch")
                && call.bootstrapArgs().stream().allMatch(Bootstraps::isClass)) {
            List<ClassDesc> labels = call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList();
            return code -> choose(code, labels);
        }
        if (!bootstrap.owner().equals(RECORDS)) {
            return null;
        }
        List<DirectMethodHandleDesc> fields = call.bootstrapArgs().stream().skip(2).map(DirectMethodHandleDesc.class::cast)
                .toList();
        return switch (call.name().stringValue()) {
            case "equals" -> code -> equal(code, fields);
            case "hashCode" -> code -> hash(code, fields);
            default -> code -> write(code, fields);
        };
    }

    private static boolean isClass(ConstantDesc label) {
        return label instanceof ClassDesc type && !type.isPrimitive();
    }

    /** The place of the first label, from one on, that the value is of; -1 for null, the number of labels for none. */
    private static void choose(CodeBuilder code, List<ClassDesc> labels) {
        Label some = code.newLabel();
        code.aload(0).ifnonnull(some).iconst_m1().ireturn().labelBinding(some);
        for (int i = 0; i < labels.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next).aload(0).instanceOf(labels.get(i)).ifeq(next).loadConstant(i)
                    .ireturn().labelBinding(next);
        }
        code.loadConstant(labels.size()).ireturn();
    }

    private void equal(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        Label differ = code.newLabel();
        code.aload(1).instanceOf(owner).ifeq(differ).aload(1).checkcast(owner).astore(2);
        for (DirectMethodHandleDesc field : fields) {
            ClassDesc type = type(field);
            get(code, 0, field);
            get(code, 2, field);
            if (!type.isPrimitive()) {
                code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(ConstantDescs.CD_boolean, OBJECT, OBJECT)).ifeq(differ);
            } else {
                code.invokestatic(boxed(type), "compare", MethodTypeDesc.of(INT, type, type)).ifne(differ);
            }
        }
        code.iconst_1().ireturn().labelBinding(differ).iconst_0().ireturn();
    }

    private void hash(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        code.iconst_0();
        for (DirectMethodHandleDesc field : fields) {
            ClassDesc type = type(field);
            code.bipush(31).imul();
            get(code, 0, field);
            code.invokestatic(type.isPrimitive() ? boxed(type) : OBJECTS, "hashCode",
                    MethodTypeDesc.of(INT, type.isPrimitive() ? type : OBJECT)).iadd();
        }
        code.ireturn();
    }

    private void write(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        code.new_(BUILDER).dup().invokespecial(BUILDER, "<init>", MethodTypeDesc.of(ConstantDescs.CD_void));
        String before = owner.displayName().substring(owner.displayName().lastIndexOf('$') + 1) + "[";
        for (DirectMethodHandleDesc field : fields) {
            text(code, before + field.methodName() + "=");
            get(code, 0, field);
            ClassDesc type = type(field);
            ClassDesc wide = !type.isPrimitive() ? OBJECT : TypeKind.from(type).asLoadable() == TypeKind.INT
                    && !type.equals(ConstantDescs.CD_boolean) && !type.equals(ConstantDescs.CD_char) ? INT : type;
            code.invokestatic(ConstantDescs.CD_String, "valueOf", MethodTypeDesc.of(ConstantDescs.CD_String, wide));
            append(code);
            before = ", ";
        }
        text(code, fields.isEmpty() ? before + "]" : "]");
        code.invokevirtual(BUILDER, "toString", MethodTypeDesc.of(ConstantDescs.CD_String)).areturn();
    }

    private static void text(CodeBuilder code, String words) {
        code.ldc(words);
        append(code);
    }

    private static void append(CodeBuilder code) {
        code.invokevirtual(BUILDER, "append", MethodTypeDesc.of(BUILDER, ConstantDescs.CD_String));
    }

    private void get(CodeBuilder code, int record, DirectMethodHandleDesc field) {
        code.aload(record).getfield(owner, field.methodName(), type(field));
    }

    private static ClassDesc type(DirectMethodHandleDesc field) {
        return field.invocationType().returnType();
    }

    private static ClassDesc boxed(ClassDesc primitive) {
        return switch (primitive.descriptorString()) {
            case "I" -> ConstantDescs.CD_Integer;
            case "J" -> ConstantDescs.CD_Long;
            case "D" -> ConstantDescs.CD_Double;
            case "F" -> ConstantDescs.CD_Float;
            case "Z" -> ConstantDescs.CD_Boolean;
            case "C" -> ConstantDescs.CD_Character;
            case "B" -> ConstantDescs.CD_Byte;
            default -> ConstantDescs.CD_Short;
        };
    }
}
