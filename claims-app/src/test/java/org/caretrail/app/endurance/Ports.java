package org.caretrail.app.endurance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Random;

/**
 * Ports of this machine that an instance can come back to. They lie below those that the system lends to outgoing
 * connections: one of these could otherwise sit on the port of an instance that is being started again.
 */
final class Ports {

    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 30_000;

    private Ports() {}

    static List<Integer> free(int number) {
        return new Random()
                .ints(LOWEST, HIGHEST)
                .distinct()
                .filter(Ports::isFree)
                .limit(number)
                .boxed()
                .toList();
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
