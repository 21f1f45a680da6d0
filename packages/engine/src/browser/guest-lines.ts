import type { ClientLine, Switchboard } from '../protocol/channel.js';
import type { ClientFrame } from '../protocol/frames.js';
import { holdLock } from '../transports/page-lock.js';
import { isTabMessage, type TabMessage } from './tab-message.js';

/**
 * The lines of a tab that does not have the engine, to the tab that has it.
 *
 * What is said while nobody has the engine is lost, and so are the lines: as soon as a tab takes it,
 * they are cut, and the clients call again.
 */
export class GuestLines implements Switchboard {
  readonly #channel: BroadcastChannel;
  readonly #lines = new Map<string, ClientLine>();
  readonly #lock = holdLock();

  constructor(channelName: string) {
    this.#channel = new BroadcastChannel(channelName);
    this.#channel.addEventListener('message', this.#receive);
  }

  connect(line: ClientLine): ReturnType<Switchboard['connect']> {
    const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    this.#lines.set(id, line);
    return {
      receive: (frame) => void this.#say(id, frame),
      hangUp: () => {
        if (this.#lines.delete(id)) this.#post({ kind: 'parlor.tab.leave', line: id });
      },
    };
  }

  /** Cuts all lines. */
  close(): void {
    this.#channel.removeEventListener('message', this.#receive);
    for (const id of this.#lines.keys()) this.#post({ kind: 'parlor.tab.leave', line: id });
    this.#cutAll();
    this.#channel.close();
  }

  /** The lock is there from the second message on at the latest: all wait for it, in their order. */
  async #say(line: string, frame: ClientFrame): Promise<void> {
    const lock = await this.#lock;
    if (this.#lines.has(line)) this.#post({ kind: 'parlor.tab.say', line, lock, frame });
  }

  #post(message: TabMessage): void {
    this.#channel.postMessage(message);
  }

  readonly #receive = ({ data }: MessageEvent<unknown>): void => {
    if (!isTabMessage(data)) return;
    if (data.kind === 'parlor.tab.owner') return this.#cutAll();
    const line = this.#lines.get('line' in data ? data.line : '');
    if (data.kind === 'parlor.tab.tell') line?.send(data.frame);
    else if (data.kind === 'parlor.tab.cut') this.#cut(data.line);
  };

  #cutAll(): void {
    for (const id of [...this.#lines.keys()]) this.#cut(id);
  }

  #cut(id: string): void {
    const line = this.#lines.get(id);
    this.#lines.delete(id);
    line?.close();
  }
}
