package org.caretrail.planted.app.store;

import org.caretrail.planted.app.web.SqlSpeaker;
import org.springframework.http.HttpStatus;

record HttpSpeaker(HttpStatus status, SqlSpeaker web) {}
