/** Whether a text may be the key of a launch; no other is looked up. */
export function isLaunchKey(text: string): boolean {
  return /^[\w-]{1,100}$/.test(text);
}
