import { ChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { createTurns, type Turns } from '../../turns.js';
import { createViewerCount } from '../../viewer-count.js';
import { RoomService } from './room-service.js';

/** An instance may be in one live room only: what is done about one waits for what is done about another. */
const TURN = ['room'];

/**
 * Goes into live rooms and out of them, for all who need one. Who has gone out is in the room as long as somebody else
 * here holds it.
 */
export class Rooms {
  readonly #service: RoomService;
  readonly #turns: Turns;
  readonly #chat: ChatStore;
  readonly #holders = createViewerCount();
  /** Left by all who wanted to be in them, but held by others. */
  readonly #toQuit = new Set<string>();
  /** The room that is being left only to be joined anew. */
  #renewed: string | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#service = new RoomService(chat);
    this.#turns = createTurns(chat.life);
    chat.life.listen({ reset: () => this.#toQuit.clear() });
  }

  /** Somebody needs the room, should I be in it; returns what ends that. Nobody is brought in by it. */
  hold(groupID: string): () => void {
    const release = this.#holders.add(groupID);
    return () => {
      release();
      // StrictMode and a changed key unmount and mount again within one commit.
      queueMicrotask(() => {
        if (!this.#isHeld(groupID) && this.#toQuit.has(groupID)) this.#quitQuietly(groupID);
      });
    };
  }

  /**
   * Goes in, and makes sure that the service sees it so too: after a break the SDK takes me for in where the service has
   * let me go. Rejects with a ChatError: -17 when there is no way in before the next login.
   */
  enter(groupID: string): Promise<void> {
    this.#toQuit.delete(groupID);
    return this.#turns.take(TURN, async () => {
      if (!(await this.#service.join(groupID))) await this.#confirm(groupID);
    });
  }

  /** The same for a room that I am in as far as is known. */
  confirm(groupID: string): Promise<void> {
    return this.#turns.take(TURN, () => this.#confirm(groupID));
  }

  /** The service has said that I am not in a room that the SDK takes me for in: goes in anew. */
  renew(groupID: string): Promise<void> {
    return this.#turns.take(TURN, () => this.#renew(groupID));
  }

  /** Nobody wants to be in any more. Quits, now or when nobody holds it. */
  async leave(groupID: string): Promise<void> {
    this.#toQuit.add(groupID);
    if (!this.#isHeld(groupID)) await this.#quit(groupID);
  }

  /** Whether that I am out of it is only for a moment. */
  isBeingRenewed(groupID: string): boolean {
    return this.#renewed === groupID;
  }

  async #confirm(groupID: string): Promise<void> {
    if (!(await this.#service.isIn(groupID))) await this.#renew(groupID);
  }

  async #renew(groupID: string): Promise<void> {
    this.#renewed = groupID;
    try {
      await this.#service.forget(groupID);
      if (!(await this.#service.join(groupID))) throw new ChatError({ code: -17 });
    } finally {
      this.#renewed = undefined;
    }
  }

  #isHeld(groupID: string): boolean {
    return this.#holders.keys().includes(groupID);
  }

  async #quit(groupID: string): Promise<void> {
    await this.#turns.take(TURN, async () => {
      // Somebody may have come back meanwhile.
      if (!this.#toQuit.delete(groupID)) return;
      await this.#service.quit(groupID);
    });
  }

  /** Nobody waits for it. That there is nobody logged in any more is no news. */
  #quitQuietly(groupID: string): void {
    if (!this.#chat.life.isReady) return;
    this.#quit(groupID).catch((thrown: unknown) => {
      if (this.#chat.life.isReady) this.#chat.problems.report(thrown);
    });
  }
}

/** The live rooms of a store. */
export const roomsFeature: FeatureDefinition<Rooms> = {
  create: (chat) => new Rooms(chat),
};
