/**
 * The parts that every screen is made of: marks, tiles, lists, bars and the states of a page. Each is one small component,
 * built once and used everywhere. They know nothing of the domain: a screen hands them words, numbers and links. Texts
 * of their own are read when they are built, in the language of the user; their looks are in {@code styles.css}.
 */
@NullMarked
package org.demarche.ui.part;

import org.jspecify.annotations.NullMarked;
