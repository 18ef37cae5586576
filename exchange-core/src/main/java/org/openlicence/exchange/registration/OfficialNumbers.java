package org.openlicence.exchange.registration;

/** Serials of registered contracts, without gap for each year, region and point. */
public interface OfficialNumbers {
    /**
     * The next number. Belongs to the transaction of the command: when that fails, the same number is given again, and
     * whoever asks for the same year, region and point meanwhile waits.
     *
     * @param year year of registration in Asia/Shanghai
     * @param region four digits
     * @param point two digits
     */
    OfficialNumber next(int year, String region, String point);
}
