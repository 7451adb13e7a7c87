package org.ringcraft.engine.catalogue;

/** How an add-on adds value to what the customer already has or buys (OCR unit 9, 1.8). */
public enum AddedValue {
    MORE_VALUE,
    MORE_USE,
    LONGER_LIFE
}
