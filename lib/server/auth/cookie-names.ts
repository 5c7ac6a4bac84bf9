/** `__Host-` binds the cookie to this host over TLS; browsers take it only with `Secure`. */
export const SECURE_COOKIE = '__Host-dialboard';
/** Plain http, on this machine only: Safari refuses Secure cookies there. */
export const PLAIN_COOKIE = 'dialboard';
/** The session of a frame in somebody's portal. Always Secure: without it no browser sends it across sites. */
export const FRAME_COOKIE = '__Host-dialboard-embed';
