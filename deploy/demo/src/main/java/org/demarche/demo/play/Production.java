package org.demarche.demo.play;

import org.demarche.core.text.Bilingual;

/**
 * One campaign of the demo and where its files lie.
 *
 * @param folder of the files with its cases and what happened in them, with a slash at the end
 */
record Production(String key, Bilingual name, boolean fictional, String coordinator, String asksFile, String folder) {

    static final Production RECOGNITION = new Production(
            "CT44",
            new Bilingual("Recognition of the 1944 genocide", "Визнання геноциду 1944 року"),
            false,
            "coordinator",
            "reference/asks.csv",
            "demo/");

    static final Production EXAMPLE = new Production(
            "EXAMPLE",
            new Bilingual("Example (fictional)", "Приклад (вигаданий)"),
            true,
            "example-coordinator",
            "demo/fictional/asks.csv",
            "demo/fictional/");
}
