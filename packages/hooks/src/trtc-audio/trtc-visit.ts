import { ChatError } from '@parlor/sdk';
import { isRecord } from '../is-record.js';
import { isTicketRefused } from './audio-errors.js';
import type { TRTCAudioOptions } from './trtc-audio-options.js';
import type { TRTCAudioEvents, TRTCInstanceLike, TRTCLike } from './trtc-like.js';

/** Who comes into which room. */
export interface TRTCVisitor {
  readonly options: TRTCAudioOptions;
  readonly userID: string;
  readonly strRoomID: string;
  report(thrown: unknown): void;
}

/** What is done when something happens in the room. */
export type TRTCHandlers = {
  readonly [Event in keyof TRTCAudioEvents]: (event: TRTCAudioEvents[Event]) => void;
};

/** A ticket that was refused is fetched once more. */
const TICKETS = 2;

/** One instance of the SDK: it comes into one room, once, and out of it. */
export class TRTCVisit {
  readonly #visitor: TRTCVisitor;
  readonly #trtc: TRTCInstanceLike;
  #entering: Promise<void> | undefined;
  #hasEnded = false;

  constructor(trtc: TRTCLike, visitor: TRTCVisitor) {
    this.#visitor = visitor;
    this.#trtc = trtc.create();
  }

  /** The SDK's, to do things with in the room. */
  get trtc(): TRTCInstanceLike {
    return this.#trtc;
  }

  /** These are called when something happens, until it has ended. */
  listen(handlers: TRTCHandlers): void {
    for (const [event, handler] of Object.entries(handlers)) {
      this.#trtc.on(event, (told) => {
        if (this.#hasEnded) return;
        try {
          // TRTCAudioEvents has what is told with which event, and a type test compares it with the package.
          handler(told as never);
        } catch (thrown) {
          this.#visitor.report(thrown);
        }
      });
    }
  }

  /** Comes in; rejects with what the SDK says, or a ChatError. */
  async enter(userSig: string): Promise<void> {
    const { options, userID, strRoomID } = this.#visitor;
    this.#entering = this.#trtc.enterRoom({
      sdkAppId: options.sdkAppID,
      userId: userID,
      userSig,
      strRoomId: strRoomID,
      scene: 'live',
      role: 'audience',
      // Nobody is played who was not asked for.
      autoReceiveAudio: false,
      autoReceiveVideo: false,
      enableAutoPlayDialog: false,
    });
    await this.#entering;
  }

  /** Nothing is told any more, from now on. Resolves when the room is left; then `destroy` it. Never rejects. */
  async end(): Promise<void> {
    this.#hasEnded = true;
    this.#quietly(() => this.#trtc.enableAudioVolumeEvaluation(-1));
    // Coming in and going out at once: the SDK does the one after the other.
    await this.#entering?.catch(() => undefined);
    await this.#trtc.exitRoom().catch(() => undefined);
  }

  /** The instance is of no use any more. */
  destroy(): void {
    this.#quietly(() => this.#trtc.destroy());
  }

  #quietly(deed: () => void): void {
    try {
      deed();
    } catch (thrown) {
      this.#visitor.report(thrown);
    }
  }
}

/**
 * Comes into a room: with a ticket, and with another one when that was refused and there is somebody who can be asked for
 * it. Each attempt has an instance of its own, which `onVisit` is given before it begins.
 */
export async function enterRoom(
  trtc: TRTCLike,
  visitor: TRTCVisitor,
  onVisit: (visit: TRTCVisit) => void,
): Promise<void> {
  const { userSig } = visitor.options;
  const tickets = typeof userSig === 'function' ? TICKETS : 1;
  for (let attempt = 1; ; attempt += 1) {
    const ticket = await ticketOf(visitor);
    const visit = new TRTCVisit(trtc, visitor);
    onVisit(visit);
    try {
      return await visit.enter(ticket);
    } catch (thrown) {
      if (attempt >= tickets || !isTicketRefused(thrown)) throw thrown;
    }
  }
}

/** A browser without WebRTC can do nothing here; that it cannot do video does not matter. */
export async function requireSupport(trtc: TRTCLike): Promise<void> {
  const answer = await trtc.isSupported();
  const detail = isRecord(answer) ? answer['detail'] : undefined;
  if (!isRecord(detail)) return;
  if (detail['isWebRTCSupported'] === false) throw new ChatError({ code: -46 });
}

async function ticketOf({ options: { userSig }, userID }: TRTCVisitor): Promise<string> {
  if (typeof userSig === 'string') return userSig;
  try {
    return await userSig(userID);
  } catch (cause) {
    const message = `The userSig of ${userID} could not be had: see the cause.`;
    throw new ChatError({ code: -49, message, cause });
  }
}
