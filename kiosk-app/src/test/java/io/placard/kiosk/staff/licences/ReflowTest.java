package io.placard.kiosk.staff.licences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReflowTest {
    @Test
    void joinsLinesToParagraphs() {
        assertThat(Reflow.paragraphs("Permission is hereby\ngranted.\n\nTHE SOFTWARE IS\nPROVIDED AS IS.\n"))
                .containsExactly("Permission is hereby granted.", "THE SOFTWARE IS PROVIDED AS IS.");
    }

    @Test
    void keepsItemsOfAListApart() {
        assertThat(Reflow.paragraphs("provided that:\n  1. Source\n     keeps this.\n  * Binary too.\n(c) Or not.\n"))
                .containsExactly("provided that:", "1. Source keeps this.", "* Binary too.", "(c) Or not.");
    }

    @Test
    void beginsAParagraphWhereALineStandsFurtherIn() {
        assertThat(Reflow.paragraphs("  The licences for\nmost software.\n  When we speak\nof freedom.\n"))
                .containsExactly("The licences for most software.", "When we speak of freedom.");
    }

    @Test
    void saysHeadingsWithoutTheirMark() {
        assertThat(Reflow.paragraphs("## GStreamer\n\n### Notice\n")).containsExactly("GStreamer", "Notice");
    }

    @Test
    void keepsCopyrightLinesApart() {
        assertThat(Reflow.paragraphs("MIT\nCopyright 2013, Pusher\nCopyright (c) 2020 Others\n"))
                .containsExactly("MIT", "Copyright 2013, Pusher", "Copyright (c) 2020 Others");
    }

    @Test
    void leavesOutLinesThatAreNothingButARule() {
        assertThat(Reflow.paragraphs("One\n=======\n```\nTwo\n")).containsExactly("One", "Two");
    }
}
