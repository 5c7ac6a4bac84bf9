/**
 * Fills `{{name}}`, `{{ name }}` and `{{ ["two words"] }}` as Vapi does; what has no value is left
 * empty, and a filter after `|` is ignored.
 */
export function renderTemplate(template: string, variables: Record<string, unknown>): string {
  return template.replace(/\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const [path = ''] = expression.split('|');
    const name = path.trim().replace(/^\["(.*)"\]$|^\['(.*)'\]$/, '$1$2');
    const value = variables[name];
    return value === undefined || value === null ? '' : String(value);
  });
}
