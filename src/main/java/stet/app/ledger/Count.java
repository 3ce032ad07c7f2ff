package stet.app.ledger;

import stet.message.Messages;

/**
 * How many changes a chip stands for.
 *
 * @param shown those that it shows under the other filters
 * @param total all of them
 */
record Count(int shown, int total) {

    /** "17", or "5 of 17". */
    String words() {
        return shown == total ? Messages.text("ledger.count", total) : Messages.text("ledger.some", shown, total);
    }
}
