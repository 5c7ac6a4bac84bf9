/** Marks that spreadsheets and chat programs leave around a number: direction marks, zero-width, BOM. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const EXTENSION =
  /[\s,;]*(?:;ext=|ext(?:ension|n)?[.:=]?|durchwahl|dw\.?|x|#)\s*(\d{1,15})\s*#?\s*$/i;

export type PhoneText = {
  /** What is left to parse. */
  number: string;
  /** Digits after x, ext., # and the like; null when there are none. */
  extension: string | null;
  /** A spreadsheet had stored the number as a decimal (`15551234567.0`). */
  hadDecimal: boolean;
};

/** Takes off what is not the number itself; digits are never changed. */
export function cleanPhoneText(raw: string): PhoneText {
  let text = raw
    .replace(INVISIBLE, '')
    .replace(/\u00a0/g, ' ')
    .replace('＋', '+')
    .trim();
  text = text.replace(/^'/, '').replace(/^tel:\s*/i, '');
  const hadDecimal = /^\+?\d{7,}\.0+$/.test(text);
  if (hadDecimal) text = text.replace(/\.0+$/, '');
  const found = EXTENSION.exec(text);
  return {
    number: found ? text.slice(0, found.index).trim() : text,
    extension: found?.[1] ?? null,
    hadDecimal,
  };
}

/** `4.915E+11`: a spreadsheet rounded the number, its last digits are lost. */
export function isScientific(text: string): boolean {
  return /^\+?\d+(?:[.,]\d+)?e\+?\d+$/i.test(text);
}
