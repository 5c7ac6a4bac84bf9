/** Set by us alone, on the request we hand to the sign-in handler; its limiter counts by it. */
export const IP_HEADER = 'x-dialboard-ip';
/** Who can't be told apart shares one budget; the delay per account still tells accounts apart. */
export const UNKNOWN_IP = '0.0.0.0';
