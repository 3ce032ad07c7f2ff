package stet.library.group;

import java.util.Arrays;

/** Numbers keys from 0 in the order in which they come: an open-addressing hash table of ints, which costs no objects. */
final class IntTable {
    private int[] keys = new int[1 << 12];
    /** The number of each key, plus 1; 0 where the slot is free. */
    private int[] numbers = new int[1 << 12];
    private int size;

    int size() {
        return size;
    }

    /** The number of a key that is met for the first time or again. */
    int add(int key) {
        int slot = slot(key);
        if (numbers[slot] == 0) {
            keys[slot] = key;
            numbers[slot] = ++size;
            if (size * 2 > keys.length) {
                grow();
            }
            return size - 1;
        }
        return numbers[slot] - 1;
    }

    /** The number of a key; -1 where it was never met. */
    int get(int key) {
        return numbers[slot(key)] - 1;
    }

    /** All keys, rising. */
    int[] sorted() {
        int[] all = new int[size];
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] != 0) {
                all[numbers[i] - 1] = keys[i];
            }
        }
        Arrays.sort(all);
        return all;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key ^ key >>> 15) * 0x9E3779B9 >>> 7 & mask;
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new int[oldKeys.length * 2];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
