export interface Turn {
  role: 'assistant' | 'user';
  text: string;
}

/** One way a conversation can go after the first message. Texts may hold `{{variables}}`. */
export interface Ending {
  /** How often it comes up, against its sisters. */
  weight: number;
  isSuccess: boolean;
  summary: string;
  /** The customer speaks first, then both take turns. */
  lines: readonly [string, ...string[]];
}

export interface Scene {
  assistantId: string;
  endings: readonly [Ending, ...Ending[]];
  /** What the analysis extracts from an ending, beside the summary. */
  topic: string;
}
