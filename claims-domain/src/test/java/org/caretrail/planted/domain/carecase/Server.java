package org.caretrail.planted.domain.carecase;

import java.sql.Connection;

record Server(Connection database) {}
