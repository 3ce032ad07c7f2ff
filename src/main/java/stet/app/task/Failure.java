package stet.app.task;

import stet.message.Messages;
import stet.message.UnreadableException;
import stet.report.file.NotWrittenException;

/** What went wrong, in a sentence for a person. */
final class Failure {
    private Failure() {
    }

    static String sentence(Throwable failure) {
        return switch (failure) {
            case UnreadableException e -> String.valueOf(e.getMessage());
            case NotWrittenException e -> String.valueOf(e.getMessage());
            case OutOfMemoryError _ -> Messages.text("task.memory");
            case StackOverflowError _ -> Messages.text("task.memory");
            default -> Messages.text("task.stumbled", said(failure));
        };
    }

    private static String said(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message.strip();
    }
}
