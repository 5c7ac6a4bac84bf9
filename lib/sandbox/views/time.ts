export function iso(at: number): string {
  return new Date(at).toISOString();
}
