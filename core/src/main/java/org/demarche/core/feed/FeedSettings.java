package org.demarche.core.feed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the installation says about feeds.
 *
 * @param allowed false: nobody makes one, and those that were made open nothing until it is true again
 */
@ConfigurationProperties("demarche.calendar-feeds")
record FeedSettings(@DefaultValue("true") boolean allowed) {}
