import type { Finding } from '../issue-codes';

/** Anything below: one look at each cell, for nearly all have nothing. */
const ODD =
  /[{\ufffd\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[^\P{Cc}\t\n\r]|^[=@＝＠＋－+-]/u;
const TEMPLATE = /\{\{|\{%/;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const HIDDEN = /[\u00ad\u200b\u2060-\u2065\ufeff]|[^\P{Cc}\t\n\r]/u;
/** `-5`, `+3.50 €`, `- ` and a lone sign are no formula. */
const AMOUNT = /^[+-][\s\d.,'()/%€$£-]*$/;

/** What is odd about a value that is kept as it is; null when nothing. The first of several is told. */
export function textWarning(value: string): Finding | null {
  if (!ODD.test(value)) return null;
  if (TEMPLATE.test(value)) {
    const reason = 'Contains {{ or {%: a prompt could read it as a template.';
    return { code: 'template', reason };
  }
  if (value.includes('\ufffd')) {
    const reason = 'Contains �: a character was lost before this file was saved.';
    return { code: 'lost-character', reason };
  }
  if (DIRECTION.test(value)) {
    const reason = 'Contains a mark that turns the direction of writing, which nobody sees.';
    return { code: 'direction-mark', reason };
  }
  if (HIDDEN.test(value)) {
    return { code: 'hidden-character', reason: 'Contains a character that nobody sees.' };
  }
  const first = value.charAt(0);
  if (first === '{' || AMOUNT.test(value) || !/[=@＝＠＋－+-]/.test(first)) return null;
  const reason = `Begins with ${first}, as a formula does: it is kept as text.`;
  return { code: 'formula', reason };
}
