import { type FieldRule, PHRASE_LENGTH } from './fields';

type Field = { name: string; value: unknown; rule: FieldRule };

/** What is wrong with one field's value, as the end of a sentence that starts with the field; or null. */
export function describeFieldFault({ name, value, rule }: Field): string | null {
  if (name === 'endCallPhrases' && Array.isArray(value)) return describePhrases(value);
  if (name === 'backgroundSound' && typeof value === 'string') return describeSound(value);
  switch (rule.kind) {
    case 'text':
      return describeText(value, rule);
    case 'number':
      return describeNumber(value, rule);
    case 'flag':
      return typeof value === 'boolean' ? null : 'takes true or false';
    case 'list':
      return Array.isArray(value) ? null : 'takes a list in [ ]';
    case 'object':
      return isPlainObject(value) ? null : 'takes an object in { }';
    case 'choice':
      return isChoice(value, rule) ? null : `takes ${listChoices(rule)}`;
    case 'switch-or-object':
      if (isChoice(value, rule) || isPlainObject(value)) return null;
      return `takes ${listChoices(rule)} or an object in { }`;
  }
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A background sound is one of two words or the https address of an audio file. */
export function isSoundAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

function describeText(value: unknown, { max }: FieldRule): string | null {
  if (typeof value !== 'string') return 'takes a text in double quotes';
  if (max === undefined || value.length <= max) return null;
  return `takes at most ${max.toLocaleString('en-US')} characters; this has ${value.length.toLocaleString('en-US')}`;
}

function describeNumber(value: unknown, rule: FieldRule): string | null {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = rule;
  if (typeof value === 'number' && value >= min && value <= max) return null;
  return `takes a number from ${min.toLocaleString('en-US')} to ${max.toLocaleString('en-US')}`;
}

function describePhrases(phrases: unknown[]): string | null {
  const isGood = phrases.every((phrase) => typeof phrase === 'string' && isPhrase(phrase));
  return isGood ? null : `takes phrases of ${PHRASE_LENGTH.min} to ${PHRASE_LENGTH.max} characters`;
}

/** Whether an end-call phrase has a length Vapi takes. */
export function isPhrase(phrase: string): boolean {
  return phrase.length >= PHRASE_LENGTH.min && phrase.length <= PHRASE_LENGTH.max;
}

function describeSound(sound: string): string | null {
  if (sound === 'off' || sound === 'office' || isSoundAddress(sound)) return null;
  return 'takes “off”, “office” or the https address of an audio file';
}

function isChoice(value: unknown, { choices }: FieldRule): boolean {
  return typeof value === 'string' && (choices ?? []).includes(value);
}

function listChoices({ choices }: FieldRule): string {
  return (choices ?? []).map((choice) => `“${choice}”`).join(', ');
}
