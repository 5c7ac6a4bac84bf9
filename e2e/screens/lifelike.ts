/**
 * Everything at the speed of life and with the defaults of production: the rest of the tests hurries, and
 * says "3 s" and "12:00–12:00" on its screens.
 */
export const LIFELIKE = {
  SANDBOX_SPEED: '1',
  VAPI_RETRY_WINDOW_SECONDS: '3600',
  GUESSED_CALL_SECONDS: '90',
  LAUNCH_GRACE_SECONDS: '180',
};
