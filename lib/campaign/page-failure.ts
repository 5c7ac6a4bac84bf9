/** Stands where the digest of a page's error would: all that a browser is told of it. */
export const DATABASE_AWAY = 'database-away';
