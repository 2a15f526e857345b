/**
 * The adapter to Keycloak, on plain Spring Security: authorization code with PKCE, roles from one claim by exact names, the
 * directory of people by its admin API, changes of roles and accounts carried into open sessions, logout from its side, and
 * asking anew who somebody is. Any other OpenID provider works for signing in and out; the directory and what is
 * carried into idle sessions need Keycloak.
 *
 * @see "docs/adr/0009-keycloak-by-a-thin-adapter.md"
 */
@NullMarked
package org.demarche.ui.keycloak;

import org.jspecify.annotations.NullMarked;
