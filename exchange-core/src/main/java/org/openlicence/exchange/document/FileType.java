package org.openlicence.exchange.document;

/** Types that are taken in: what contracts, certificates and their scans come as. Reasons: docs/domain/documents.md */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    /** GB/T 33190, the layout format of Chinese authorities; a ZIP archive with {@code OFD.xml}. */
    OFD("application/ofd", "ofd");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** Extension for a media type an event carries; {@code bin} for one that is no longer known. */
    public static String extensionOf(String mediaType) {
        for (FileType type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return type.extension;
            }
        }
        return "bin";
    }
}
