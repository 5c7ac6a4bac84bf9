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

type Entry = Omit<LoggedRequest, 'body'> & { text?: string | undefined };

const keptEntries = 5000;
/** Bodies of ten thousand contacts are megabytes: the oldest go first. */
const keptCharacters = 64_000_000;

/** What arrived under Vapi's paths, oldest first. */
export class RequestLog {
  private entries: Entry[] = [];
  private seq = 0;
  private characters = 0;

  add(arrival: Omit<Entry, 'seq' | 'status'>): { status: number | null } {
    const entry: Entry = { seq: ++this.seq, ...arrival, status: null };
    this.entries.push(entry);
    this.characters += entry.text?.length ?? 0;
    this.trim();
    return entry;
  }

  list(): LoggedRequest[] {
    return this.entries.map(({ text, ...entry }) =>
      text ? { ...entry, body: parse(text) } : entry,
    );
  }

  clear(): void {
    this.entries = [];
    this.characters = 0;
  }

  private trim(): void {
    if (this.entries.length > keptEntries) this.forgetBody(this.entries.shift());
    for (const entry of this.entries) {
      if (this.characters <= keptCharacters) return;
      this.forgetBody(entry);
    }
  }

  private forgetBody(entry: Entry | undefined): void {
    if (!entry?.text) return;
    this.characters -= entry.text.length;
    delete entry.text;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
