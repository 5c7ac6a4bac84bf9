import { RememberedMapping } from '@/lib/contacts/mapping/remembered-mapping';
import type { ImportState } from '../import-state';

/** What is worth remembering of an import: null without headers to know the next file by. */
export function mappingOf(state: ImportState): RememberedMapping | null {
  const { inspection, roles, defaultCountry, rules, source } = state;
  if (!inspection?.hasHeader || source?.origin === 'typed') return null;
  const mapping = { columns: inspection.columns, roles, defaultCountry, ...rules };
  return RememberedMapping.safeParse(mapping).data ?? null;
}
