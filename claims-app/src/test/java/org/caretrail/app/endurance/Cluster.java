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

    void awaitHealthy() {
        instances.forEach(Instance::awaitHealthy);
    }

    void kill() {
        instances.forEach(Instance::kill);
    }

    /** One of them, which may be dead at this moment. */
    Instance any(RandomGenerator chance) {
        return instances.get(chance.nextInt(instances.size()));
    }
}
