package org.caretrail.app.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.caretrail.app.store.DroppedFile;
import org.caretrail.app.store.DroppedFiles;
import org.caretrail.app.web.view.Items;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of the files of reference rates that were put into the watched directory. */
@RestController
@RequestMapping("/api/v1/operations/dropped-files")
class DroppedFilesController {

    private final DroppedFiles files;

    DroppedFilesController(DroppedFiles files) {
        this.files = files;
    }

    @Operation(
            summary =
                    "Files of the watched directory: the version each became, or every error for which it was refused")
    @GetMapping
    Items<DroppedFile> latest(@RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        return Items.all(files.latest(limit));
    }
}
