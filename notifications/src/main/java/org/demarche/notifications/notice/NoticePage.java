package org.demarche.notifications.notice;

/**
 * A notice in words, ready to be laid out.
 *
 * @param subject also its heading
 * @param link where it is seen in the product
 */
record NoticePage(String language, String subject, String meaning, Link link, String footer, String discretion) {

    record Link(String text, String url) {}
}
