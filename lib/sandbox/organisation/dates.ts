const dayMs = 86_400_000;

export function daysBefore(at: number, days: number): string {
  return new Date(at - days * dayMs).toISOString();
}
