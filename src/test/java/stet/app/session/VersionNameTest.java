package stet.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.compare.Story;
import stet.compare.Version;
import stet.text.Article;
import stet.text.Metadata;

class VersionNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"Meridian Wire | Meridian Wire",
            "© 2024 Meridian L.P. | Meridian L.P.",
            "Copyright 2019 The Meridian Wire. All rights reserved. | The Meridian Wire",
            "(c) Meridian Wire 2020 | Meridian Wire", "Copyright (c) 2019-2021, Meridian Wire | Meridian Wire",
            "Meridian Wire, all rights reserved | Meridian Wire", "Source: Meridian Wire | Meridian Wire",
            "Reporting by Ana Sobel; Editing by Tom Reed | draft-2", "\"\" | draft-2", "© 2024 | draft-2",
            "This article may not be published or rewritten anywhere | draft-2"})
    void isThePublisherWhereTheCreditNamesOne(String credit, String name) {
        Version version = version("desk/draft-2.html", credit);
        assertThat(VersionName.of(version, Sample.story(null, version))).isEqualTo(name);
    }

    @Test
    void twoOfOnePublisherAreCalledByTheirFiles() {
        Story story = Sample.story(null, version("am.txt", "Meridian Wire"), version("pm.txt", "Meridian Wire"));
        assertThat(story.versions()).map(v -> VersionName.of(v, story)).containsExactly("am", "pm");
    }

    @Test
    void theOriginalKeepsItsPublishersName() {
        Story story = Sample.story("am.txt", version("am.txt", "Meridian Wire"),
                version("pm.txt", "Source: Meridian Wire"));
        assertThat(story.versions()).map(v -> VersionName.of(v, story)).containsExactly("Meridian Wire", "pm");
    }

    private static Version version(String path, String credit) {
        return new Version(path,
                new Article(path, new Metadata(null, null, null, credit, null, "en"), List.of()), 1);
    }
}
