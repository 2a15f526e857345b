package org.demarche.core.authz;

import org.springframework.test.context.TestContextManager;

/**
 * Runs the cells of the matrix without a test engine, for the drill that removes guards: ends with 0 when all cells are as
 * the file says, with 3 when some are not.
 */
final class MatrixRun {

    private static final int CAUGHT = 3;

    private MatrixRun() {}

    public static void main(String... arguments) throws Exception {
        var test = new ServicesMatrixDbTest();
        new TestContextManager(ServicesMatrixDbTest.class).prepareTestInstance(test);
        test.makeTheWorld();
        System.exit(ends(test));
    }

    private static int ends(ServicesMatrixDbTest test) throws Exception {
        try {
            test.everyCellEndsAsTheMatrixSays();
            test.exactlyTheNamedMethodsTakeARecentSignIn();
            return 0;
        } catch (AssertionError e) {
            System.err.println(e.getMessage()); // what the drill shows where it did not expect this
            return CAUGHT;
        }
    }
}
