/** The few numbers that decide what may be shown to anyone outside the forum. */

/**
 * Below this, a count could point to a person. OpenSAFELY and NHS England hide up to 7; ten
 * leaves room for somebody who knows a few of the people counted.
 */
export const smallestDisclosable = 10;

/** Shown counts are rounded to this, as NHS England and Ofqual do, so that one person more or less seldom shows. */
export const roundingBase = 5;

/** The most that rounding to the nearest five can move a count. */
export const roundingReach = 2;

/** A hidden count must still be able to be anything from nought to this: every count that is too small to show. */
export const protectionWidth = smallestDisclosable - 1;

/** A percentage of fewer people than this turns one person into several points. Sport England's children's survey asks 30. */
export const percentageBase = 30;

/** An arrow needs a change this large: two roundings alone can make a difference of four. */
export const smallestArrow = 10;

/** A term heard from by fewer people than this is joined to the next: nearly all of its counts would be small. */
export const minimumBatch = 30;

/** Counts made under different versions of these numbers are never set side by side. Raise it with any change above. */
export const constantsVersion = 1;
