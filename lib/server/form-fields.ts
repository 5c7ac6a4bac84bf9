import { cleanText } from './clean-text';

/** The texts of a form by name, without what can't be stored. Files, and what is no form, have none. */
export function readFields(form: unknown): Record<string, string> {
  if (!(form instanceof FormData)) return {};
  const texts = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts.map(([name, text]) => [name, cleanText(text)]));
}
