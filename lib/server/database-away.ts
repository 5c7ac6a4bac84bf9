import { DATABASE_AWAY } from '@/lib/campaign/page-failure';
import { isDatabaseDown } from './db/is-database-down';

/** A page that could not be drawn because the database is away; its digest says so in the browser. */
export class DatabaseAwayError extends Error {
  override readonly name = 'DatabaseAwayError';
  readonly digest = DATABASE_AWAY;
}

/** The same work, with a database that is away marked for the page that says it in words. */
export async function markingAway<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    if (!isDatabaseDown(thrown)) throw thrown;
    throw new DatabaseAwayError('the database does not answer', { cause: thrown });
  }
}
