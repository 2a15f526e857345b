package org.demarche.ui.shell;

/** Present in a demo installation only: every page then says that it is one. */
public interface DemoNotice {}
