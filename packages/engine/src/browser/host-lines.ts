import type { Switchboard } from '../protocol/channel.js';
import { whenFree } from '../transports/page-lock.js';
import { isTabMessage, type TabMessage } from './tab-message.js';

type Line = ReturnType<Switchboard['connect']>;

/** The lines of the other tabs, at the tab that has the engine. */
export class HostLines {
  readonly #channel: BroadcastChannel;
  readonly #switchboard: Switchboard;
  readonly #lines = new Map<string, Line>();

  constructor(channelName: string, switchboard: Switchboard) {
    this.#switchboard = switchboard;
    this.#channel = new BroadcastChannel(channelName);
    this.#channel.addEventListener('message', this.#receive);
    this.#post({ kind: 'parlor.tab.owner' });
  }

  close(): void {
    this.#channel.removeEventListener('message', this.#receive);
    for (const id of [...this.#lines.keys()]) {
      this.#post({ kind: 'parlor.tab.cut', line: id });
      this.#hangUp(id);
    }
    this.#channel.close();
  }

  readonly #receive = ({ data }: MessageEvent<unknown>): void => {
    if (!isTabMessage(data)) return;
    if (data.kind === 'parlor.tab.leave') this.#hangUp(data.line);
    // The switchboard checks what a frame says: other tabs are not trusted.
    if (data.kind === 'parlor.tab.say') this.#lineOf(data)?.receive(data.frame);
  };

  /** A line begins with a greeting: one that does not was opened to the tab before this one, and is dead. */
  #lineOf({ line: id, lock, frame }: Extract<TabMessage, { kind: 'parlor.tab.say' }>) {
    const known = this.#lines.get(id);
    if (known) return known;
    if (frame.kind === 'hello') return this.#open(id, lock);
    this.#post({ kind: 'parlor.tab.cut', line: id });
    return undefined;
  }

  #open(id: string, lock: string | undefined): Line {
    const line = this.#switchboard.connect({
      send: (frame) => this.#post({ kind: 'parlor.tab.tell', line: id, frame }),
      close: () => {
        this.#lines.delete(id);
        this.#post({ kind: 'parlor.tab.cut', line: id });
      },
    });
    this.#lines.set(id, line);
    if (lock !== undefined) whenFree(lock, () => this.#hangUp(id));
    return line;
  }

  #hangUp(id: string): void {
    const line = this.#lines.get(id);
    this.#lines.delete(id);
    line?.hangUp();
  }

  #post(message: TabMessage): void {
    this.#channel.postMessage(message);
  }
}
