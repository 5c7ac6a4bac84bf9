type PolicyParts = {
  nonce: string;
  isDev: boolean;
  /** Origins that may show the page in a frame; none when left out. */
  framedBy?: readonly string[];
};

/**
 * The policy of every page. Scripts run by nonce and by being loaded from one that did; inline style
 * attributes stay allowed because virtual rows and charts position themselves with them.
 */
export function contentSecurityPolicy({ nonce, isDev, framedBy = [] }: PolicyParts): string {
  // React rebuilds server stacks with eval, and the dev server adds style elements without a nonce.
  const evalInDev = isDev ? " 'unsafe-eval'" : '';
  const styles = isDev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  const sockets = isDev ? ' ws:' : '';
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${evalInDev}`,
    `style-src ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy.length === 0 ? "'none'" : framedBy.join(' ')}`,
  ].join('; ');
}
