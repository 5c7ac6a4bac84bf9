type Typed = Uint8Array | Uint16Array | Uint32Array | Int16Array;

/** A list of small numbers that grows, four to one byte each instead of a boxed value. */
export type NumberColumn = {
  push(value: number): void;
  get(index: number): number;
  readonly length: number;
};

export function createNumberColumn(make: (length: number) => Typed): NumberColumn {
  let values = make(1_024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = make(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    get: (index) => values[index] ?? 0,
    get length() {
      return length;
    },
  };
}
