/** Far above what Vapi sells, far below what a slip of the hand types; the server checks the same. */
const MOST = 5_000;

type Read = { ok: true; limit: number } | { ok: false; error: string };

/** A limit as it was typed. */
export function readSlotLimit(typed: string): Read {
  const text = typed.trim();
  if (!/^\d{1,9}$/.test(text)) return { ok: false, error: 'Enter a whole number.' };
  const limit = Number(text);
  if (limit < 1) return { ok: false, error: 'At least 1: without a slot nobody is called.' };
  if (limit > MOST) return { ok: false, error: `At most ${MOST}.` };
  return { ok: true, limit };
}
