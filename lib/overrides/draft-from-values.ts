import { isPhrase, isSoundAddress } from './check-field';
import { OverridesDraft } from './draft';
import { readEveryoneVariables } from './everyone-variables';

type Values = { readonly [field: string]: unknown };
type Part = Partial<OverridesDraft>;

/** What each field becomes in the form; null where the form can't hold it as it is. */
const FORM: { readonly [field: string]: (value: unknown) => Part | null } = {
  firstMessage: (value) => (isText(value, 10_000) ? { firstMessage: value } : null),
  voicemailMessage: (value) => (isText(value, 1_000) ? { voicemailMessage: value } : null),
  endCallMessage: (value) => (isText(value, 1_000) ? { endCallMessage: value } : null),
  firstMessageMode: (value) => {
    const read = OverridesDraft.shape.firstMessageMode.safeParse(value);
    return read.success && value !== undefined ? { firstMessageMode: read.data } : null;
  },
  endCallPhrases: (value) => (arePhrases(value) ? { endCallPhrases: value } : null),
  maxDurationSeconds: (value) => {
    const isWhole = typeof value === 'number' && Number.isInteger(value);
    return isWhole && value >= 10 && value <= 43_200 ? { maxDurationSeconds: `${value}` } : null;
  },
  backgroundSound: (value) => {
    if (value === 'off' || value === 'office') return { backgroundSound: value };
    if (typeof value !== 'string' || value.length > 2_000 || !isSoundAddress(value)) return null;
    return { backgroundSound: 'custom', backgroundSoundUrl: value };
  },
};

/**
 * `assistantOverrides` as the wizard edits them: the form where it can say the same, JSON for the rest.
 * Compiled again it gives the same values.
 */
export function draftFromValues(values: Values): OverridesDraft {
  const { variableValues, ...fields } = values;
  let form: Part = {};
  const rest: { [field: string]: unknown } = {};
  for (const [field, value] of Object.entries(fields)) {
    const part = Object.hasOwn(FORM, field) ? FORM[field]?.(value) : null;
    if (part) form = { ...form, ...part };
    else rest[field] = value;
  }
  const { rows, others } = splitVariables(variableValues);
  if (Object.keys(others).length > 0) rest.variableValues = others;
  const json = Object.keys(rest).length > 0 ? JSON.stringify(rest, null, 2) : '';
  return OverridesDraft.parse({ ...form, variables: rows, json });
}

function splitVariables(raw: unknown) {
  const rows: { name: string; value: string }[] = [];
  const others: { [name: string]: unknown } = {};
  if (typeof raw !== 'object' || raw === null) return { rows, others };
  for (const [name, value] of Object.entries(raw)) {
    if (isRow(name, value) && rows.length < 200) rows.push({ name, value });
    else others[name] = value;
  }
  return { rows, others };
}

function isRow(name: string, value: unknown): value is string {
  if (!isText(value, 20_000) || name.length > 200 || name.trim() !== name) return false;
  const { problems } = readEveryoneVariables([{ name, value }]);
  return problems.every(({ severity }) => severity !== 'error');
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= most;
}

function arePhrases(value: unknown): value is string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > 100) return false;
  return value.every((one) => typeof one === 'string' && isPhrase(one) && one.trim() === one);
}
