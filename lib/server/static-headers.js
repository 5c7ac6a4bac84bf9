// Baked in at build time, so only what never changes. Pages get their policy with a nonce from proxy.ts;
// framing is decided there too, so there is no X-Frame-Options here.
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Not `no-referrer`: with it forms would be posted with `Origin: null`, which we refuse.
  { key: 'Referrer-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  // Browsers ignore it over plain http, so it does no harm to localhost.
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
];

// The address holds a token: not even we are to get it as a referrer. Forms still carry their Origin.
const onlyOrigin = [{ key: 'Referrer-Policy', value: 'strict-origin' }];

const neverFramed = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
];

/** @type {{ source: string, headers: { key: string, value: string }[] }[]} */
export const staticHeaders = [
  { source: '/:path*', headers: everywhere },
  { source: '/(invite|reset)/:token', headers: onlyOrigin },
  { source: '/api/:path*', headers: neverFramed },
];
