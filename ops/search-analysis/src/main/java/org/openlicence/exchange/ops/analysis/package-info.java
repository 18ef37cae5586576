/**
 * Elasticsearch stable plugin {@code patent-analysis}: analyzers for Chinese and English patent texts.
 *
 * <p>Runs inside the Elasticsearch node, which lets it read its own class-path resources and nothing else: tables travel in
 * the jar. The build puts the installable zip on the class path as {@code /elasticsearch/patent-analysis.zip}. An index made
 * with one version of the chain must be rebuilt when the chain changes.
 */
package org.openlicence.exchange.ops.analysis;
