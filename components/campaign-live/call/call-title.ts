import type { CallView } from '@/lib/campaign/call-detail';

/** Whom the call was to. Before that is known, only that it is a call. */
export function titleOf(view: CallView | null, canSeeContacts: boolean): string {
  if (!canSeeContacts || view === null) return 'Call';
  const { name, number, position } = view.row;
  return name ?? number ?? `Contact ${position + 1}`;
}

/** The number under the name; never the same twice. */
export function describeCall(view: CallView | null): string | null {
  if (view === null) return null;
  const { name, number, numberLabel, position } = view.row;
  if (number === null || name === null) return `Contact ${position + 1}`;
  return numberLabel ?? number;
}
