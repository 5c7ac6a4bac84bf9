const MINUTE = 60_000;

/** A session ends this long after sign-in, whatever happens. */
export const ABSOLUTE_MS = 12 * 60 * MINUTE;
/** Without activity for this long it may only look on: a monitor on a wall keeps running. */
export const IDLE_MS = 30 * MINUTE;
/** Activity is written down at most this often. */
export const TOUCH_AFTER_MS = MINUTE;
/** How long a look-up may be remembered; a disabled person is out after it. */
export const MEMORY_MS = 5_000;
/** While the database can't be asked, a look-up stands in for this long: a stop needs nothing else of it. */
export const AWAY_MEMORY_MS = 15 * MINUTE;
