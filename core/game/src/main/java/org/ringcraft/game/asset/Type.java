package org.ringcraft.game.asset;

/** The type scale: sizes in pixels of a window 1280 × 720, and the line height. */
public enum Type {
    CAPTION(13, 18, Face.REGULAR),
    CAPTION_STRONG(13, 18, Face.SEMIBOLD),
    BODY(15, 21, Face.REGULAR),
    STRONG(15, 21, Face.SEMIBOLD),
    LEAD(18, 25, Face.SEMIBOLD),
    HEAD(22, 29, Face.SEMIBOLD),
    TITLE(28, 36, Face.BOLD),
    DISPLAY(44, 52, Face.BOLD),
    HERO(80, 88, Face.BOLD);

    private final int size;
    private final int lineHeight;
    private final Face face;

    Type(int size, int lineHeight, Face face) {
        this.size = size;
        this.lineHeight = lineHeight;
        this.face = face;
    }

    int size() {
        return size;
    }

    int lineHeight() {
        return lineHeight;
    }

    Face face() {
        return face;
    }

    /** A weight of Inter. */
    enum Face {
        REGULAR("fonts/Inter-Regular.ttf"),
        SEMIBOLD("fonts/Inter-SemiBold.ttf"),
        BOLD("fonts/Inter-Bold.ttf");

        private final String path;

        Face(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }
}
