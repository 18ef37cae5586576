package org.openlicence.exchange.institution;

/**
 * What an institution brokered in a calendar year, by the events.
 *
 * @param introduced introductions of the year
 * @param concluded those of them something came of
 * @param recordable licences of theirs whose recordal was filed or is overdue
 * @param recorded those of them that were filed before they fell overdue
 * @param stated introductions whose conflict of interest was stated
 * @param proven credit cases decided in the year as proven
 * @param hidden those of them about a hidden conflict of interest
 */
public record BrokeredYear(
        int introduced, int concluded, int recordable, int recorded, int stated, int proven, int hidden) {}
