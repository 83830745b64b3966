/** The step of a central difference that courses advise. */
export const usualStep = 1e-5;

/** A rate of descent at which the loss of the opening data falls steadily. */
export const usualRate = 0.5;
