const MAYBE_UNSTORABLE = /\\u(?:0000|[dD][89a-fA-F])/;
// In this order: an escaped backslash begins no other escape, and a whole pair is one character.
const ESCAPES =
  /\\\\|\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u(?:0000|[dD][89a-fA-F][\da-fA-F]{2})/g;
const NUL = '\\u0000';
const HALF = /^\\u[dD][89a-fA-F][\da-fA-F]{2}$/;

/**
 * JSON text without what Postgres keeps in no text: NUL is left out, half a character becomes U+FFFD. One
 * contact's name with either would otherwise keep the whole list from being stored.
 */
export function makeStorable(json: string): string {
  if (!MAYBE_UNSTORABLE.test(json)) return json;
  return json.replace(ESCAPES, (written) => {
    if (written === NUL) return '';
    return HALF.test(written) ? '\\ufffd' : written;
  });
}
