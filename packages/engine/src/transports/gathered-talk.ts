import type { Clock, TimerHandle } from '../core/clock.js';
import type { ClientLine } from '../protocol/channel.js';
import type { WireMessage } from '../protocol/entities.js';
import type { EngineFrame } from '../protocol/frames.js';

/** How long what is said waits for what is said next, in milliseconds: less than a frame of a screen. */
const WINDOW = 10;
/** So many go in one frame at most: a page that is told more at a stroke would stand still. */
const MOST = 100;

/**
 * The same line, on which what people say goes in no more than a frame every ten milliseconds: what nothing was said before
 * goes at once, and what follows soon goes together. Several in a frame are one event of the SDK's, so that a page that is
 * told a thousand messages a second wakes up a tenth as often. Nothing overtakes anything.
 */
export class GatheredTalk implements ClientLine {
  readonly #line: ClientLine;
  readonly #clock: Clock;
  /** What is gathered: one to one, or in groups. Never both, since the SDK would tell the one before the other. */
  #kind: WireMessage['conversationType'] | undefined;
  #waiting: WireMessage[] = [];
  #timer: TimerHandle | undefined;

  constructor(line: ClientLine, clock: Clock) {
    this.#line = line;
    this.#clock = clock;
  }

  send(frame: EngineFrame): void {
    const said = talkOf(frame);
    if (said && this.#timer !== undefined && said.conversationType === this.#kind) {
      this.#waiting.push(said);
      if (this.#waiting.length >= MOST) this.#flush();
      return;
    }
    this.#flush();
    this.#line.send(frame);
    if (said) this.#begin(said.conversationType);
  }

  close(): void {
    this.#flush();
    this.leave();
    this.#line.close();
  }

  /** Nobody is there any more: what waits is said to nobody. */
  leave(): void {
    if (this.#timer !== undefined) this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #begin(kind: WireMessage['conversationType']): void {
    this.leave();
    this.#kind = kind;
    this.#timer = this.#clock.setTimeout(() => {
      this.#timer = undefined;
      if (this.#waiting.length === 0) return;
      this.#flush();
      this.#begin(kind);
    }, WINDOW);
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    const push = { type: 'messages.new', messages: this.#waiting } as const;
    this.#waiting = [];
    this.#line.send({ kind: 'push', push });
  }
}

/** What somebody has said; `undefined` for anything else. What happens in a group is told between what is said there. */
function talkOf(frame: EngineFrame): WireMessage | undefined {
  if (frame.kind !== 'push' || frame.push.type !== 'messages.new') return undefined;
  const [message, ...others] = frame.push.messages;
  return others.length === 0 && message?.elements.some(isOfGroup) === false ? message : undefined;
}

function isOfGroup({ type }: WireMessage['elements'][number]): boolean {
  return type === 'TIMGroupTipElem' || type === 'TIMGroupSystemNoticeElem';
}
