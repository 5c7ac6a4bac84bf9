// Baked in at build time, so only what never changes. Pages get their policy with a nonce from proxy.ts, which
// lays it over this one; what never reaches it (files, malformed paths) is at least never framed. There is
// no X-Frame-Options anywhere: it knows no list of origins and would contradict `frame-ancestors` on /embed.
const everywhere = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Not `no-referrer`: with it forms would be posted with `Origin: null`, which we refuse; and routes tell a
  // frame's requests from the console's by the page they came from.
  { key: 'Referrer-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  // Browsers ignore it on a page in a frame.
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  // Browsers ignore it over plain http, so it does no harm to localhost.
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
];

// The address holds a token: not even we are to get it as a referrer. Forms still carry their Origin.
const onlyOrigin = [{ key: 'Referrer-Policy', value: 'strict-origin' }];

const data = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** @type {{ source: string, headers: { key: string, value: string }[] }[]} */
export const staticHeaders = [
  { source: '/:path*', headers: everywhere },
  { source: '/(invite|reset)/:token', headers: onlyOrigin },
  { source: '/api/:path*', headers: data },
];
