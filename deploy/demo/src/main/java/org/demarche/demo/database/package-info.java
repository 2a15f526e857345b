/**
 * Real PostgreSQL for those who have none: unpacked from Maven Central, its data kept between runs, durable, reachable
 * from this machine only. Driven by PostgreSQL's own {@code initdb} and {@code pg_ctl}, because the library that brings
 * the binaries is made for tests and starts them without {@code fsync}.
 */
@NullMarked
package org.demarche.demo.database;

import org.jspecify.annotations.NullMarked;
