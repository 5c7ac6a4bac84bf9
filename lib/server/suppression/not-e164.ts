import { sql } from 'drizzle-orm';

/** Of a contact `c`: one that nobody has as an E.164 number. */
export const NOT_E164 = sql.raw(`c.e164 !~ '^\\+[1-9][0-9]{6,14}$'`);
