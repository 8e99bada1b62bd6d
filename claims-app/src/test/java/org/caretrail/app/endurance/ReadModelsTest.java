package org.caretrail.app.endurance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caretrail.app.RunningService;
import org.caretrail.projections.rebuild.ReadModel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReadModelsTest extends RunningService {

    @Autowired
    private List<ReadModel> models;

    @Test
    void what_is_compared_after_kills_is_every_read_model_that_there_is() {
        assertThat(ReadModels.TABLES).isEqualTo(models.stream().collect(toMap(ReadModel::name, ReadModel::tables)));
    }
}
