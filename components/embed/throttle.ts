/**
 * Lets one call through every `everyMs`, always with the latest value, and none that repeats the one before.
 * `cancel` drops what waits.
 */
export function throttleLatest<T>(everyMs: number, send: (value: T) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent: T | undefined;
  let waiting: T | undefined;
  function flush() {
    timer = undefined;
    if (waiting === undefined || waiting === sent) return;
    sent = waiting;
    send(waiting);
    timer = setTimeout(flush, everyMs);
  }
  return {
    push(value: T) {
      waiting = value;
      if (timer === undefined) flush();
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
