import {
  EVENT,
  type InvitationTimeout,
  type SignalingEventData,
  type SignalingEventMap,
  TSignaling,
} from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import type { Slice } from '../../state-store.js';
import type { InvitationSnapshot } from './invitation-snapshot.js';
import { type InvitationNews, nextInvitation, receivedInvitation } from './invitation-state.js';
import { InvitationTimes } from './invitation-times.js';
import {
  addInvitation,
  changeInvitation,
  dropInvitation,
  type InvitationsState,
  initialInvitations,
  invitationIn,
} from './invitations.store.js';
import { readInvitee, readInviteID, readNewInvitation, readUserIDs } from './read-signaling.js';
import { showSent } from './show-sent.js';
import { listenToSignaling } from './signaling-line.js';

/** Told of invitations, once the state has them. */
export interface InvitationListener {
  /** One has come that was not known. */
  onNew?(invitation: InvitationSnapshot): void;
  /** There is news of one: how it stands now, and what was told. */
  onNews?(invitation: InvitationSnapshot, news: InvitationNews): void;
  /** Some of them are others than before, or gone. */
  onChange?(): void;
}

/** Milliseconds after its end in which the inviter's SDK, five seconds later than the invitee's, tells of it at the latest. */
const GRACE = 7_000;
/** Milliseconds: timers cannot wait for much longer. */
const LONGEST_WAIT = 24 * 60 * 60 * 1_000;

/** Knows the invitations of this login, and what becomes of them. */
export class InvitationsControl {
  readonly slice: Slice<InvitationsState>;
  readonly #chat: ChatStore;
  readonly #times: InvitationTimes;
  readonly #listeners = new Set<InvitationListener>();
  #stopWaiting = () => {};

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('invitations', initialInvitations);
    this.#times = new InvitationTimes(chat, {
      onTime: (inviteID, timeout, expiresAt, time) =>
        this.change(inviteID, { type: 'timed', timeout, expiresAt, time }),
      onForged: (inviteID) => {
        this.drop(inviteID);
        chat.problems.malformed('invitation');
      },
    });
    listenToSignaling(chat, {
      [TSignaling.NEW_INVITATION_RECEIVED]: ({ data }) => this.#onNew(data),
      [TSignaling.INVITEE_ACCEPTED]: ({ data }) =>
        this.#onNews(data, { type: 'accepted', userID: readInvitee(data) }),
      [TSignaling.INVITEE_REJECTED]: ({ data }) =>
        this.#onNews(data, { type: 'rejected', userID: readInvitee(data) }),
      [TSignaling.INVITATION_CANCELLED]: ({ data }) => this.#onNews(data, { type: 'cancelled' }),
      [TSignaling.INVITATION_TIMEOUT]: ({ data }) => this.#onTimeout(data),
      [TSignaling.INVITATION_MODIFIED]: ({ data }) => this.#onModified(data),
    });
    // Its message comes right after the event.
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => {
      if (chat.life.isReady) this.#times.hear(data);
    });
    // Also when one was kicked out: the SDK has forgotten them, and tells of those that are open after the next login.
    chat.events.listen(EVENT.SDK_NOT_READY, this.#forget);
    chat.life.listen({ reset: this.#forget });
  }

  /** The invitation as it is now. */
  find(inviteID: string): InvitationSnapshot | undefined {
    return invitationIn(this.slice.read(), inviteID);
  }

  /** Listens to all that becomes of invitations, in the order in which it does. */
  listen(listener: InvitationListener): void {
    this.#listeners.add(listener);
  }

  /** Shows one more. */
  add(invitation: InvitationSnapshot): void {
    this.#write(addInvitation(this.slice.read(), invitation));
  }

  /** Tells news of one; of those that are not known there is none. */
  change(inviteID: string, news: InvitationNews): void {
    const { userID } = this.#chat.life;
    const change = (invitation: InvitationSnapshot) => nextInvitation(invitation, news, userID);
    this.#write(changeInvitation(this.slice.read(), inviteID, change));
    this.#expireLater();
    const invitation = this.find(inviteID);
    if (!invitation) return;
    for (const listener of this.#listeners) listener.onNews?.(invitation, news);
  }

  /** Forgets one. */
  drop(inviteID: string): void {
    this.#write(dropInvitation(this.slice.read(), inviteID));
  }

  #write(state: InvitationsState): void {
    if (state === this.slice.read()) return;
    this.slice.write(state);
    for (const listener of this.#listeners) listener.onChange?.();
  }

  /** The SDK tells again of those that are sent again, and hands out its own list, which shrinks: that is read at once. */
  #onNew(data: SignalingEventMap[typeof TSignaling.NEW_INVITATION_RECEIVED]): void {
    const { life } = this.#chat;
    if (!life.isReady) return;
    const beginning = readNewInvitation(data, life.userID);
    if (this.find(beginning.inviteID)) return;
    const invitation = receivedInvitation(beginning, life.userID);
    this.add(invitation);
    for (const listener of this.#listeners) listener.onNew?.(invitation);
    this.#times.expect(invitation);
  }

  #onNews(data: SignalingEventData, news: InvitationNews): void {
    const inviteID = readInviteID(data);
    if (this.#chat.life.isReady) this.change(inviteID, news);
  }

  #onTimeout(data: InvitationTimeout): void {
    this.#onNews(data, { type: 'timedOut', userIDs: readUserIDs(data.inviteeList) });
    if (data.isSelfTimeout && this.#chat.life.isReady) showSent(this.#chat, data.message);
  }

  #onModified({ inviteID, data }: SignalingEventMap[typeof TSignaling.INVITATION_MODIFIED]): void {
    if (typeof data !== 'string') throw new TypeError('It has no text.');
    const known = readInviteID({ inviteID });
    if (this.#chat.life.isReady) this.change(known, { type: 'modified', data });
  }

  #expireLater(): void {
    this.#stopWaiting();
    const ends = this.slice.read().entries.flatMap(({ invitation }) => endOf(invitation) ?? []);
    if (ends.length === 0) return;
    const { pace } = this.#chat;
    const wait = Math.max(0, Math.min(...ends) - pace.now());
    this.#stopWaiting = pace.after(Math.min(wait, LONGEST_WAIT), this.#expire);
  }

  readonly #expire = () => {
    const now = this.#chat.pace.now();
    for (const { invitation } of this.slice.read().entries) {
      const end = endOf(invitation);
      if (end !== undefined && end <= now) this.change(invitation.inviteID, { type: 'expired' });
    }
    this.#expireLater();
  };

  readonly #forget = () => {
    this.#stopWaiting();
    this.#times.forget();
    this.#write(initialInvitations);
  };
}

/** When it is over without anybody saying so: the line was lost. */
function endOf({ status, expiresAt }: InvitationSnapshot): number | undefined {
  return status === 'pending' && expiresAt !== null ? expiresAt + GRACE : undefined;
}

/** The invitations of a store. */
export const invitationsFeature: FeatureDefinition<InvitationsControl> = {
  create: (chat) => new InvitationsControl(chat),
};
