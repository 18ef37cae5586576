package org.openlicence.exchange.query.outcome;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of the comparison of rankings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CandidateWeights.class)
public class OutcomeConfiguration {}
