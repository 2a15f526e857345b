/** The register of parliaments and assemblies, and the page of each. */
@NullMarked
package org.demarche.ui.institution;

import org.jspecify.annotations.NullMarked;
