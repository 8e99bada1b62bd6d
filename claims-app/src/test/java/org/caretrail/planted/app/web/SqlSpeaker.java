package org.caretrail.planted.app.web;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Known to a store. */
public record SqlSpeaker(JdbcClient database) {}
