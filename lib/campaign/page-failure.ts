/** Stands where the digest of a page's error would: all that a browser is told of it. */
export const DATABASE_AWAY = 'database-away';

/** The same for what Vapi did not show: a digest that begins so goes on with the sentence about why. */
export const VAPI_SAYS = 'vapi: ';
