package org.demarche.ui.authz;

import org.demarche.core.access.Role;
import org.springframework.test.context.TestContextManager;

/**
 * Runs what the matrix says of routes, filters and handlers without a test engine, for the drill that removes guards: ends
 * with 0 when all is as the file says, with 3 when something is not.
 */
final class WebMatrixRun {

    private static final int CAUGHT = 3;

    private WebMatrixRun() {}

    public static void main(String... arguments) throws Exception {
        System.exit(ends());
    }

    private static int ends() throws Exception {
        try {
            doors();
            routes();
            return 0;
        } catch (AssertionError e) {
            System.err.println(e.getMessage()); // what the drill shows where it did not expect this
            return CAUGHT;
        }
    }

    private static void doors() throws Exception {
        var doors = new DoorsOverHttpTest();
        new TestContextManager(DoorsOverHttpTest.class).prepareTestInstance(doors);
        doors.everyServletAndFilterHasAnEntryAndEveryEntryOneOfThem();
        doors.theChainsOfFiltersStandAsTheMatrixSays();
        doors.everyHandlerAnswersAsTheMatrixSays();
        doors.leave();
    }

    private static void routes() throws Exception {
        var routes = new AnswersOverHttpTest();
        new TestContextManager(AnswersOverHttpTest.class).prepareTestInstance(routes);
        routes.twoCampaigns();
        for (var role : Role.values()) {
            routes.everyAddressAnswersEveryRoleAsTheMatrixSays(role);
        }
        routes.leadsWhoIsNotSignedInToTheDoor();
    }
}
