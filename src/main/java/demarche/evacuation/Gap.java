package demarche.evacuation;

import java.util.Optional;

/**
 * Who moves how many, where the verb is told only of the one before: "Chile 170" in "Peru evacuated
 * 200 people, Chile 170".
 *
 * @param first the first token of the name, or of the word before it that belongs to it
 * @param name the head of the name
 * @param count how many; empty where only people of its own are told ("Chile its diplomats")
 * @param people the noun for them, or the number that stands for it
 */
record Gap(int first, int name, Optional<Quantity> count, int people) {}
