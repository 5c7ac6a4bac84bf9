/** Answers while the process does. Asks neither database nor Vapi, and tells nothing. */
export function GET(): Response {
  return Response.json({ ok: true }, { headers: { 'cache-control': 'no-store' } });
}
