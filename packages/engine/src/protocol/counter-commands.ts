interface Command<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** A counter of a group: a whole number, exact up to 2^53. */
export interface WireCounter {
  key: string;
  value: number;
}

/** What a write does with the numbers it names. */
export type CounterMode = 'set' | 'increase' | 'decrease';

/** Numbers of a group that many may count up and down. */
export interface CounterCommands {
  /** Answers with the counters that were touched, each once. */
  'counters.update': Command<
    { groupID: string; mode: CounterMode; counters: WireCounter[] },
    { counters: WireCounter[] }
  >;
  /** All of them, and the number of the last write. */
  'counters.get': Command<{ groupID: string }, { sequence: number; counters: WireCounter[] }>;
}
