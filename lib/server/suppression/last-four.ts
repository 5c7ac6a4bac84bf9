/** All that a record kept for good says of a number: `…0132`. */
export function lastFour(number: string): string {
  return `…${number.slice(-4)}`;
}
