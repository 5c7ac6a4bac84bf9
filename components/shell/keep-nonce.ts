/**
 * Scroll locking under a dialog adds a style element of its own and looks for the nonce under this
 * name, as bundlers define it; without it the policy refuses the element and the page scrolls along.
 */
export function keepNonce(nonce: string | undefined): string | undefined {
  if (nonce && typeof window !== 'undefined') Reflect.set(window, '__webpack_nonce__', nonce);
  return nonce;
}
