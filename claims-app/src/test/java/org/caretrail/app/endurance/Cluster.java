package org.caretrail.app.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The instances that share one database. */
record Cluster(List<Instance> instances) {

    static Cluster of(int size, Database database, Path directory) throws IOException {
        var instances = new ArrayList<Instance>();
        for (int port : Ports.free(size)) {
            instances.add(Instance.at(port, database.url(), directory));
        }
        return new Cluster(List.copyOf(instances));
    }

    void startOne() {
        var first = instances.getFirst();
        first.start();
        first.awaitHealthy();
    }

    /** Waits for those that were started. */
    void awaitHealthy() {
        living().forEach(Instance::awaitHealthy);
    }

    void kill() {
        instances.forEach(Instance::kill);
    }

    List<Instance> living() {
        return instances.stream().filter(Instance::isAlive).toList();
    }

    /** One that lives, which may be starting still; where none does, any. */
    Instance any(RandomGenerator chance) {
        var living = living();
        var from = living.isEmpty() ? instances : living;
        return from.get(chance.nextInt(from.size()));
    }
}
