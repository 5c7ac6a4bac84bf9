/** `+1 415 555 0132`: readable groups for the numbers of the North American plan, others as they are. */
export function tellNumber(number: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return parts === null ? number : `+1 ${parts.slice(1).join(' ')}`;
}
