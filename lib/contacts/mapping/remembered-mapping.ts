import { z } from 'zod';
import { NumberRule } from '../contact';
import { COLUMN_ROLES, type ColumnRole } from '../import-types';
import { MAX_COLUMNS, MAX_HEADER_CHARS } from '../limits';

const Country = z.string().regex(/^[A-Z]{2}$/);
const Header = z
  .string()
  .min(1)
  .max(MAX_HEADER_CHARS + 20);

/** What a person made of a file: one role a column, and whom the import leaves out. */
export const RememberedMapping = z.object({
  columns: z.array(Header).min(1).max(MAX_COLUMNS),
  roles: z.array(z.enum(COLUMN_ROLES)).min(1).max(MAX_COLUMNS),
  defaultCountry: z.union([Country, z.literal('')]),
  allowedCountries: z.array(Country).max(300).nullable(),
  numberRule: NumberRule,
  calledWithinDays: z.number().int().min(1).max(3_650).nullable(),
});
export type RememberedMapping = z.infer<typeof RememberedMapping>;

/** One that is known for a header set, and who made it; `savedBy` is null when that person is gone. */
export const FoundMapping = RememberedMapping.extend({
  savedAt: z.string(),
  savedBy: z.string().nullable(),
});
export type FoundMapping = z.infer<typeof FoundMapping>;

/**
 * Headers as they are compared: whatever their case and spaces. Two that are alike then are told apart by
 * their order.
 */
export function comparableHeaders(columns: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return columns.map((name) => {
    const text = name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return before === 0 ? text : `${text}\n${before}`;
  });
}

/** The text that names a set of headers, in whatever order they stand. */
export function headerSetKey(columns: readonly string[]): string {
  return JSON.stringify(comparableHeaders(columns).sort());
}

/** Remembered roles for a file's columns, which may stand in another order. Null when a column is not known. */
export function rolesFor(
  columns: readonly string[],
  known: Pick<RememberedMapping, 'columns' | 'roles'>,
): ColumnRole[] | null {
  const byHeader = new Map<string, ColumnRole>();
  comparableHeaders(known.columns).forEach((header, index) => {
    const role = known.roles[index];
    if (role) byHeader.set(header, role);
  });
  const roles = comparableHeaders(columns).map((header) => byHeader.get(header));
  return roles.every((role) => role !== undefined) ? roles : null;
}
