package org.demarche.demo.play;

/**
 * One campaign of the demo and where its files lie.
 *
 * @param folder of the files with its cases and what happened in them, with a slash at the end
 */
record Production(String key, boolean fictional, String coordinator, String asksFile, String folder) {

    static final Production RECOGNITION = new Production("CT44", false, "coordinator", "reference/asks.csv", "demo/");

    static final Production EXAMPLE =
            new Production("EXAMPLE", true, "example-coordinator", "demo/fictional/asks.csv", "demo/fictional/");
}
