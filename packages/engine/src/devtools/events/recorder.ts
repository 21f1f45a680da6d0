import { boundedJSON } from '../../core/bounded-json.js';
import type { RequestFrame } from '../../protocol/frames.js';
import type { Watched } from '../../transports/frame-watch.js';
import type { EntryKind, EventEntry } from './event-entry.js';
import type { EventLog, NewEntry } from './event-log.js';
import { writeDown } from './write-down.js';

/** How many unanswered questions of one client are remembered. */
const MOST_OPEN = 1_000;

/** The number under which the hello is waited for; questions are counted from 1. */
const HELLO = 0;

/** What came to a question. */
interface Answer {
  readonly state: EventEntry['state'];
  readonly body?: unknown;
  readonly code?: number;
}

/** Writes what is watched into a log: a question and its answer are one row. */
export class Recorder {
  readonly #log: EventLog;
  /** By client, then by the number of the question: which row it has. */
  readonly #open = new WeakMap<object, Map<number, number>>();

  constructor(log: EventLog) {
    this.#log = log;
  }

  /** Never throws: whoever is watched is not to suffer from it. */
  readonly record = (seen: Watched): void => {
    try {
      this.#record(seen);
    } catch (error) {
      console.error('[parlor] The devtools could not write down what they saw.', error);
    }
  };

  #record(seen: Watched): void {
    switch (seen.direction) {
      case 'opened':
        // The hello comes at once.
        return;
      case 'closed':
        this.#answer(seen, HELLO, { state: 'broken' });
        return this.#add(seen, 'line', 'closed', undefined);
      case 'told':
        return this.#tell(seen, seen.event.name, seen.event.data);
      case 'sent':
        return this.#sent(seen, seen.frame);
      case 'received':
        return this.#received(seen, seen.frame);
    }
  }

  #sent(seen: Watched, frame: Extract<Watched, { direction: 'sent' }>['frame']): void {
    if (frame.kind === 'request') return this.#ask(seen, frame);
    const { version, line } = frame;
    const id = this.#log.add({
      ...written(seen, 'line', 'opened', { version, line }),
      state: 'pending',
    });
    if (id !== undefined) this.#openOf(seen.client).set(HELLO, id);
  }

  #received(seen: Watched, frame: Extract<Watched, { direction: 'received' }>['frame']): void {
    switch (frame.kind) {
      case 'welcome':
        return this.#answer(seen, HELLO, { state: 'done' });
      case 'refused':
        return this.#answer(seen, HELLO, { state: 'refused', body: { version: frame.version } });
      case 'reply':
        return this.#answer(seen, frame.id, { state: 'done', body: frame.body });
      case 'failure': {
        const { error } = frame;
        return this.#answer(seen, frame.id, { state: 'refused', body: error, code: error.code });
      }
      case 'push':
        return this.#add(seen, 'push', frame.push.type, frame.push);
    }
  }

  #ask(seen: Watched, { id: number, command, body }: RequestFrame): void {
    const open = this.#openOf(seen.client);
    const known = open.get(number);
    // Asked once more on another line: the same question, the same row.
    if (known !== undefined && this.#log.update(known, askedAgain)) return;
    const entry = written(seen, 'request', command, body);
    const userID = command === 'session.login' ? body.userID : entry.userID;
    const id = this.#log.add({ ...entry, userID, state: 'pending' });
    if (id === undefined) return;
    if (open.size >= MOST_OPEN) open.clear();
    open.set(number, id);
  }

  #answer({ client, time }: Watched, number: number, { state, body, code }: Answer): void {
    const open = this.#openOf(client);
    const id = open.get(number);
    if (id === undefined) return;
    open.delete(number);
    const { text, size } = writeDown(body);
    this.#log.update(id, (entry) => ({
      ...entry,
      state,
      duration: Math.max(0, time - entry.time),
      size: entry.size + size,
      ...(text === '' ? {} : { answer: text }),
      ...(code === undefined ? {} : { code }),
    }));
  }

  #add(seen: Watched, kind: EntryKind, name: string, value: unknown): void {
    this.#log.add(written(seen, kind, name, value));
  }

  /** What a client tells are its own objects, and may be all that it has: only some of it is kept. */
  #tell({ userID, time }: Watched, name: string, data: unknown): void {
    const body = boundedJSON(data);
    this.#log.add({ kind: 'event', name, userID, time, state: 'done', body, size: 0 });
  }

  #openOf(client: object): Map<number, number> {
    const open = this.#open.get(client) ?? new Map<number, number>();
    this.#open.set(client, open);
    return open;
  }
}

function askedAgain(entry: EventEntry): EventEntry {
  return { ...entry, attempts: (entry.attempts ?? 1) + 1 };
}

function written(
  { userID, time }: Watched,
  kind: EntryKind,
  name: string,
  value: unknown,
): NewEntry {
  const { text, size } = writeDown(value);
  return { kind, name, userID, time, state: 'done', body: text, size };
}
