/** Who carries a number of a SIP trunk that the customer brings along: ByoPhoneNumber's `provider`. */
export const TRUNK_PROVIDER = 'byo-phone-number';
