/** What is odd about a value that is kept as it is; null when nothing. */
export function textWarning(value: string): string | null {
  if (/\{\{|\{%/.test(value)) {
    return 'Contains {{ or {%: a prompt could read it as a template.';
  }
  if (value.includes('\ufffd')) {
    return 'Contains �: a character was lost before this file was saved.';
  }
  return null;
}
