/** Fewer wins than these are no experience to forecast from. */
export const winsNeeded = 5;
