import type { ChatError } from '@parlor/sdk';
import type { AudioCallState } from '../features/room-audio/audio-call-state.js';
import { BEGINNING } from '../features/room-audio/beginning-state.js';

/** What can be wrong, apart from the others. */
type Trouble = 'connection' | 'microphone' | 'playback';

/** What is the same thing, although it is another object: these are compared by what is in them. */
type Compared = Exclude<keyof AudioCallState, 'problems'>;

/** Without a connection nothing else counts; then come the microphone and what is heard. */
const ORDER: readonly Trouble[] = ['connection', 'microphone', 'playback'];

/** How it stands with a call. What has not changed keeps its identity. */
export class CallState {
  #state = BEGINNING;
  readonly #troubles = new Map<Trouble, ChatError>();
  readonly #listeners = new Set<() => void>();
  readonly #report: (thrown: unknown) => void;

  constructor(report: (thrown: unknown) => void) {
    this.#report = report;
  }

  read(): AudioCallState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** It stands otherwise, in one thing or several. */
  change(changes: Partial<Omit<AudioCallState, 'problems'>>): void {
    this.#write(changes);
  }

  /** What is wrong with one thing, or that nothing is any more; together with how else it stands. */
  trouble(
    about: Trouble,
    error: ChatError | undefined,
    changes: Partial<Omit<AudioCallState, 'problems'>> = {},
  ): void {
    if (error) this.#troubles.set(about, error);
    else this.#troubles.delete(about);
    this.#write(changes);
  }

  /** Nobody is told anything from now on. */
  end(): void {
    this.#listeners.clear();
  }

  #write(changes: Partial<Omit<AudioCallState, 'problems'>>): void {
    const before = this.#state;
    const problems = this.#problems();
    const after = { ...before, ...changes, problems };
    for (const key of COMPARED) keepSame(after, before, key);
    if (sameItems(before.problems, problems)) after.problems = before.problems;
    if (Object.entries(after).every(([key, value]) => Reflect.get(before, key) === value)) return;
    this.#state = after;
    for (const listener of [...this.#listeners]) this.#tell(listener);
  }

  #problems(): readonly ChatError[] {
    const all = ORDER.flatMap((about) => this.#troubles.get(about) ?? []);
    return all.filter(({ code }, index) => all.findIndex((one) => one.code === code) === index);
  }

  #tell(listener: () => void): void {
    try {
      listener();
    } catch (thrown) {
      this.#report(thrown);
    }
  }
}

const COMPARED: readonly Compared[] = ['quality', 'microphones', 'outputs', 'absentUserIDs'];

function keepSame<Key extends Compared>(
  after: Pick<AudioCallState, Key>,
  before: Pick<AudioCallState, Key>,
  key: Key,
): void {
  if (JSON.stringify(after[key]) === JSON.stringify(before[key]))
    Object.assign(after, { [key]: before[key] });
}

function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
