const { port1, port2 } = new MessageChannel();
let waiting: (() => void)[] = [];

port1.onmessage = () => {
  const all = waiting;
  waiting = [];
  for (const resolve of all) resolve();
};

/** Resolves once whatever waits for a turn of this thread has had one; a timer would wait 4 ms. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}
