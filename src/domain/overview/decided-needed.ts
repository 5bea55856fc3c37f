/** Of customers decided in a stage: from fewer than these, a rate tells nothing. */
export const decidedNeeded = 5;
