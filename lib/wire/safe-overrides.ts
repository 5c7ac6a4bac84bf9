import { SAFE_OVERRIDES, type SafeShape } from './safe-override-fields';

export type SafeOverrides = {
  /** What may be shown, in Vapi's shape. */
  value: { [field: string]: unknown };
  /** Paths that are set and not shown: `server`, `model.tools`. */
  hidden: string[];
};

/**
 * The part of a stored `assistantOverrides` that may leave the server. By allow-list: headers, keys and
 * credential ids stand in fields we know and in fields Vapi will add tomorrow.
 */
export function keepSafeOverrides(raw: unknown): SafeOverrides {
  const hidden: string[] = [];
  const value = keep(raw, { shape: SAFE_OVERRIDES, path: [], hidden });
  return { value: isObject(value) ? value : {}, hidden };
}

type Walk = { shape: SafeShape; path: string[]; hidden: string[] };

function keep(value: unknown, { shape, path, hidden }: Walk): unknown {
  if (shape === true || !isObject(value)) return keepPlain(value, { shape, path, hidden });
  const kept = Object.entries(value).flatMap(([key, held]): [string, unknown][] => {
    const at = [...path, key];
    const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (inner !== undefined) return [[key, keep(held, { shape: inner, path: at, hidden })]];
    hidden.push(at.join('.'));
    return [];
  });
  return Object.fromEntries(kept);
}

function keepPlain(value: unknown, { shape, path, hidden }: Walk): unknown {
  if (shape === true || !Array.isArray(value)) return value;
  return value.map((entry) => keep(entry, { shape, path, hidden }));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
