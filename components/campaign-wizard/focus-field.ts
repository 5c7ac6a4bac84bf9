const CONTROLS =
  'input:not([type=hidden]):not(:disabled), textarea:not(:disabled), button:not(:disabled)';

/** Marks the element that shows a field of the draft, so that a problem can lead to it. */
export function fieldMark(path: string): { 'data-field': string } {
  return { 'data-field': path };
}

/** The field of the draft an element belongs to. */
export function readFieldMark(element: Element): string | null {
  return element.closest('[data-field]')?.getAttribute('data-field') ?? null;
}

/**
 * Focuses the first control of a field, or of the nearest field around it. False when no such field is on
 * the page.
 */
export function focusField(path: string): boolean {
  const field = findField(path);
  if (field === null) return false;
  const control = field.matches(CONTROLS) ? field : field.querySelector<HTMLElement>(CONTROLS);
  if (control === null) return false;
  // A closed section keeps its fields out of reach.
  control.closest('details')?.setAttribute('open', '');
  control.focus();
  return true;
}

function findField(path: string): HTMLElement | null {
  const marked = [...document.querySelectorAll<HTMLElement>('[data-field]')];
  for (let rest = path; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const found = marked.find((element) => element.dataset.field === rest);
    if (found !== undefined) return found;
  }
  return marked.find((element) => element.dataset.field?.startsWith(`${path}.`)) ?? null;
}
