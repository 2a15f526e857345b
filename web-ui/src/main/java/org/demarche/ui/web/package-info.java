/**
 * What every answer over HTTP carries, whoever made it: the headers by which a browser guards the page and what lies on it. The
 * page of the application has a policy of its own, with a nonce; all else may load nothing.
 */
@NullMarked
package org.demarche.ui.web;

import org.jspecify.annotations.NullMarked;
