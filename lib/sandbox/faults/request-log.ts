export interface LoggedRequest {
  seq: number;
  at: string;
  method: string;
  path: string;
  query: Record<string, string | string[]>;
  /** Parsed JSON of a write, or its raw text when it isn't JSON. */
  body?: unknown;
  /** What was answered; 0 when the connection was cut without an answer, null while it is open. */
  status: number | null;
}

const kept = 5000;

/** What arrived under Vapi's paths, oldest first. */
export class RequestLog {
  private entries: LoggedRequest[] = [];
  private seq = 0;

  add(entry: Omit<LoggedRequest, 'seq' | 'status'>): LoggedRequest {
    const logged: LoggedRequest = { seq: ++this.seq, ...entry, status: null };
    this.entries.push(logged);
    if (this.entries.length > kept) this.entries.shift();
    return logged;
  }

  list(): readonly LoggedRequest[] {
    return this.entries;
  }

  clear(): void {
    this.entries = [];
  }
}
