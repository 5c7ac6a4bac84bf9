/** Vapi's public address, for a command to be run anywhere. */
export const VAPI_URL = 'https://api.vapi.ai';

const DELIMITER = 'PAYLOAD';

/**
 * A `POST /campaign` as a shell command. The key stays a placeholder the shell fills in. The body goes
 * through a quoted heredoc, where a POSIX shell expands nothing; JSON escapes line breaks in strings, so
 * no line of it can end the heredoc early.
 */
export function payloadToCurl(
  payload: Readonly<Record<string, unknown>>,
  { baseUrl = VAPI_URL }: { baseUrl?: string } = {},
): string {
  return [
    `curl --request POST ${quote(`${baseUrl.replace(/\/+$/, '')}/campaign`)} \\`,
    '  --header "Authorization: Bearer $VAPI_API_KEY" \\',
    "  --header 'Content-Type: application/json' \\",
    `  --data @- <<'${DELIMITER}'`,
    JSON.stringify(payload, null, 2),
    DELIMITER,
  ].join('\n');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
