import { z } from 'zod';

/** What is wrong with a backup or its target, in words for whoever ran the command. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** The first line. `migrations` names the state of the schema that the rows fit. */
export const Head = z.object({
  format: z.literal('dialboard-backup'),
  version: z.literal(1),
  madeAt: z.string(),
  migrations: z.array(z.string()).min(1),
});
export type Head = z.infer<typeof Head>;

const identifier = z.string().regex(/^[a-z_][a-z0-9_]*$/);

export const TableStart = z.object({ table: identifier, columns: z.array(identifier).min(1) });
export type TableStart = z.infer<typeof TableStart>;

/** After a table's rows; `sha256` is over the rows' text, each with a line break. */
export const TableEnd = z.object({ end: identifier, rows: z.number().int(), sha256: z.string() });

/** The last line: without it the backup was cut off. */
export const Complete = z.object({ complete: z.literal(true), rows: z.number().int() });

export const Marker = z.union([Head, TableStart, TableEnd, Complete]);
export type Marker = z.infer<typeof Marker>;

const ROW_START = '{"row":';

/** A row's JSON as the database wrote it. It is never parsed on its way: numbers keep every digit. */
export function toRowLine(json: string): string {
  return `${ROW_START}${json}}`;
}

/** The row's own JSON, or null for a line of another kind. */
export function readRowLine(line: string): string | null {
  return line.startsWith(ROW_START) ? line.slice(ROW_START.length, -1) : null;
}

/** @throws BackupError */
export function readMarker(line: string): Marker {
  try {
    return Marker.parse(JSON.parse(line));
  } catch {
    throw new BackupError('This is no Dialboard backup, or it is damaged. Nothing was changed.');
  }
}
