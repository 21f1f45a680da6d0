import type { Message } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { createWorkQueues, type WorkQueues } from '../../work-queue.js';
import { findInHistory } from '../outbox/index.js';
import type { InvitationSnapshot } from './invitation-snapshot.js';
import { type Invite, readInvite } from './read-signaling.js';

/** Seconds: an invitation that is older and still open is not looked for. */
const OLDEST = 24 * 60 * 60;

/** Told of what the message of an invitation says. */
export interface InviteListener {
  /** Seconds, and milliseconds since the epoch by this device; 0 and `null`: never. */
  onTime(inviteID: string, timeout: number, expiresAt: number | null): void;
  /** It was sent by somebody else than it says. */
  onForged(inviteID: string): void;
}

/**
 * Finds out until when an invitation is open, and whether it is from whom it says: that is in its message and not in the
 * event. The message comes with the event; of one that is told after a login it is looked for in the history.
 */
export class InvitationTimes {
  readonly #chat: ChatStore;
  readonly #listener: InviteListener;
  /** Those of which the message was not seen yet. */
  readonly #open = new Set<string>();
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
    this.#open.add(inviteID);
    this.#queues
      .add('history', () => this.#lookFor(invitation))
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

  /** By then the message has come, if it is to come with the event. */
  async #lookFor({ inviteID, groupID, isMine, inviter, invitees }: InvitationSnapshot) {
    if (!this.#open.has(inviteID)) return;
    const peer = isMine ? invitees[0] : inviter;
    await findInHistory(this.#chat, {
      conversationID: groupID === '' ? `C2C${peer}` : `GROUP${groupID}`,
      since: this.#now() / 1_000 - OLDEST,
      isWanted: (message: Message) => this.#read(message) === inviteID,
    });
  }

  /** The inviteID, when it is of one of those. */
  #read(live: unknown): string | undefined {
    const invite = readInvite(live);
    if (!invite || !this.#open.delete(invite.inviteID)) return undefined;
    const { inviteID, timeout, isGenuine } = invite;
    if (isGenuine) this.#listener.onTime(inviteID, timeout, this.#endOf(invite));
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
