package org.caretrail.app.endurance;

import java.util.Random;

/**
 * How hard it is to be.
 *
 * @param instances that share the database
 * @param kills     while the clients work
 * @param later     kills in the year after that
 * @param clients   at the same time
 * @param cases     to be lived by all of them, at least: they go on until the last kill
 * @param seed      of the choices: who is killed and when, which client goes away
 */
record Plan(int instances, int kills, int later, int clients, int cases, long seed) {

    /** Steps that a client takes in a case, on average. */
    private static final int STEPS = 3;

    /** Another one each time, or the one that is to be had again: {@code -Dendurance.seed=…}. */
    static long anySeed() {
        return Long.getLong("endurance.seed", new Random().nextInt());
    }

    int allKills() {
        return kills + later;
    }

    /** At most: on average half of it, so that the last kill would come with the last case, if nothing had to be started again. */
    int stepsBetweenKills() {
        return 2 * cases * STEPS / (kills + 1);
    }
}
