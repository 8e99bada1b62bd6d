package org.caretrail.planted.projections.caselist;

import java.net.http.HttpClient;

record WebCaller(HttpClient web) {}
