import { type Message, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { createWorkQueues, type WorkQueues } from '../../work-queue.js';
import { findInHistory, type SearchResult } from '../outbox/index.js';
import type { InvitationSnapshot } from './invitation-snapshot.js';
import { type Invite, readInvite } from './read-signaling.js';

/** Told of what the message of an invitation says. */
export interface InviteListener {
  /**
   * Seconds, and milliseconds since the epoch by this device; 0 and `null`: never. `time` is when it was sent, in seconds by
   * the service's clock.
   */
  onTime(inviteID: string, timeout: number, expiresAt: number | null, time: number): void;
  /** It was sent by somebody else than it says. */
  onForged(inviteID: string): void;
}

/**
 * Finds out until when an invitation is open, and whether it is from whom it says: that is in its message and not in the
 * event. The message comes with the event; of one that is told after a login it is looked for in the history. Who forges
 * one can write into their own conversations only: what is not where it should be was sent by somebody else.
 */
export class InvitationTimes {
  readonly #chat: ChatStore;
  readonly #listener: InviteListener;
  /** Those of which the message was not seen yet, and the ID of the conversation in which it should be. */
  readonly #open = new Map<string, string>();
  /** One after another: what is found for one may be what the next one looks for. */
  readonly #queues: WorkQueues;

  constructor(chat: ChatStore, listener: InviteListener) {
    this.#chat = chat;
    this.#listener = listener;
    this.#queues = createWorkQueues(chat.life);
  }

  /** One was told of. What cannot be found out stays unknown; the SDK knows when its time is up. */
  expect(invitation: InvitationSnapshot): void {
    const { inviteID } = invitation;
    this.#open.set(inviteID, conversationOf(invitation));
    this.#queues
      .add('history', () => this.#lookFor(inviteID))
      .finally(() => this.#open.delete(inviteID))
      .catch(() => undefined);
  }

  /** These have come. */
  hear(list: unknown): void {
    if (this.#open.size === 0 || !Array.isArray(list)) return;
    for (const live of list) this.#read(live);
  }

  forget(): void {
    this.#open.clear();
    this.#queues.clear();
  }

  /** By then the message has come, if it is to come with the event. What is found out holds for all of the conversation. */
  async #lookFor(inviteID: string): Promise<void> {
    const conversationID = this.#open.get(inviteID);
    if (conversationID === undefined) return;
    const wanted = [...this.#open.keys()].filter((one) => this.#open.get(one) === conversationID);
    const { message, isComplete } = await this.#search(conversationID, inviteID);
    if (message) return;
    for (const one of wanted) {
      if (this.#open.delete(one) && isComplete) this.#listener.onForged(one);
    }
  }

  /** From the beginning on: what never runs out may be of any age. */
  async #search(conversationID: string, inviteID: string): Promise<SearchResult> {
    const isWanted = (message: Message) => this.#read(message) === inviteID;
    try {
      return await findInHistory(this.#chat, { conversationID, since: 0, isWanted });
    } catch (thrown) {
      // Nobody can have invited me in a group that I am not in.
      if (!toChatError(thrown).is(10007, 10010)) throw thrown;
      return { message: undefined, isComplete: true };
    }
  }

  /** The inviteID, when it is of one of those. */
  #read(live: unknown): string | undefined {
    const invite = readInvite(live);
    if (!invite || !this.#open.delete(invite.inviteID)) return undefined;
    const { inviteID, timeout, isGenuine } = invite;
    if (isGenuine) this.#listener.onTime(inviteID, timeout, this.#endOf(invite), invite.time);
    else this.#listener.onForged(inviteID);
    return inviteID;
  }

  /** As the SDK reckons: an age that makes no sense counts as none. */
  #endOf({ timeout, time }: Invite): number | null {
    if (timeout === 0) return null;
    const age = this.#now() / 1_000 - time;
    const left = age > 0 && age < timeout ? timeout - age : timeout;
    return this.#chat.pace.now() + left * 1_000;
  }

  /** Milliseconds since the epoch by the service's clock. */
  #now(): number {
    const { calls, sdk } = this.#chat;
    return calls.ask(() => sdk.getServerTime());
  }
}

/** In which conversation the message of an invitation is, if it is what it says. */
function conversationOf({ groupID, isMine, inviter, invitees }: InvitationSnapshot): string {
  if (groupID !== '') return `GROUP${groupID}`;
  return `C2C${isMine ? invitees[0] : inviter}`;
}
