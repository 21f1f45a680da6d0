import { ChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../../chat-store.js';
import {
  type InvitationActions,
  type InvitationStep,
  type InvitationsControl,
  invitationActionsFeature,
  invitationsFeature,
} from '../../invitations/index.js';
import { seatOf } from '../protocol/seat-book.js';
import { type SeatsControl, seatsFeature } from '../seats-control.js';
import type { RaisedHandSnapshot } from './raised-hands.js';
import { keptFor, type SeatInvitationSnapshot, type SentSeatInvitation } from './seat-picks.js';
import { type SeatCommand, writeRequest } from './seat-request.js';
import { type SeatRequests, seatRequestsFeature } from './seat-requests.js';

/** Seconds for which a seat is kept for who was told yes. */
const KEPT_FOR = 20;
/** Seconds in which who is invited may think about it. */
const INVITED_FOR = 30;

/**
 * What those who run a room, and those whom they invite, do about requests for seats. Every method rejects with a ChatError.
 */
export class SeatRequestActions {
  readonly #chat: ChatStore;
  readonly #seats: SeatsControl;
  readonly #requests: SeatRequests;
  readonly #actions: InvitationActions;
  readonly #invitations: InvitationsControl;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#seats = chat.feature(seatsFeature);
    this.#requests = chat.feature(seatRequestsFeature);
    this.#actions = chat.feature(invitationActionsFeature);
    this.#invitations = chat.feature(invitationsFeature);
  }

  /** Gives somebody a seat who asks for one: keeps it first, and then says so. */
  async approve(groupID: string, userID: string, wanted?: number): Promise<void> {
    const hand = this.#handOf(groupID, userID);
    const index = await this.#keep(groupID, userID, wanted ?? hand.index, KEPT_FOR);
    if (hand.inviteID === '') return;
    try {
      await this.#answer('accept', hand.inviteID, 'apply', index);
    } catch (thrown) {
      // Another of us has said yes at the same moment: the seat is kept for both.
      if (this.#isAccepted(hand.inviteID)) return;
      // Who sees the seat kept takes it without having been told.
      if (this.#isSeated(groupID, userID)) return;
      await this.#giveUp(groupID, userID, index);
      throw thrown;
    }
  }

  /** Tells somebody that they get no seat. */
  async refuse(groupID: string, userID: string): Promise<void> {
    const { inviteID, index } = this.#handOf(groupID, userID);
    if (inviteID === '') await this.#seats.perform(groupID, { type: 'dequeue', userID });
    else await this.#answer('reject', inviteID, 'apply', index);
  }

  /** Keeps a seat for somebody, and asks them to take it. 0 is the first that is empty. */
  async invite(groupID: string, userID: string, wanted: number): Promise<void> {
    const before = this.#sentTo(groupID, userID);
    const index = await this.#keep(groupID, userID, wanted, INVITED_FOR);
    if (before?.status === 'pending') {
      await this.#answer('cancel', before.inviteID, 'pick', index).catch(() => undefined);
    }
    const request = { command: 'pick', index, invitees: [userID], timeout: INVITED_FOR } as const;
    try {
      await this.#requests.line.send(groupID, request);
    } catch (thrown) {
      await this.#giveUp(groupID, userID, index);
      throw thrown;
    }
  }

  /** Takes an invitation to a seat back, and keeps the seat no longer. */
  async cancel(groupID: string, userID: string): Promise<void> {
    const sent = this.#sentTo(groupID, userID);
    if (!sent) throw new ChatError({ code: 8020 });
    await this.#answer('cancel', sent.inviteID, 'pick', sent.index);
    await this.#release(groupID, userID, sent.index);
  }

  /** Forgets how an invitation to a seat has ended. */
  dismiss(groupID: string, userID: string): void {
    const sent = this.#sentTo(groupID, userID);
    if (sent) this.#actions.dismiss(sent.inviteID);
  }

  /** Says yes, and sits down. */
  async accept(groupID: string): Promise<void> {
    const { inviteID, index } = this.#mine(groupID);
    await this.#answer('accept', inviteID, 'pick', index);
    const { userID } = this.#seats.viewer;
    const number = this.#keptFor(groupID, userID) || index;
    await this.#seats.perform(groupID, { type: 'take', index: number });
  }

  /** Says no: the seat need not be kept. */
  async decline(groupID: string): Promise<void> {
    const { inviteID, index } = this.#mine(groupID);
    await this.#answer('reject', inviteID, 'pick', index);
    await this.#giveUp(groupID, this.#seats.viewer.userID, index);
  }

  /** The number of the seat that is kept; 0 where somebody else keeps it, and has not told yet. */
  async #keep(groupID: string, userID: string, index: number, seconds: number): Promise<number> {
    await this.#seats.perform(groupID, { type: 'reserve', userID, index, seconds });
    return this.#keptFor(groupID, userID) || index;
  }

  #keptFor(groupID: string, userID: string): number {
    const book = this.#seats.book(groupID);
    return book ? keptFor(book, userID) : 0;
  }

  async #answer(
    step: InvitationStep,
    inviteID: string,
    command: SeatCommand,
    index: number,
  ): Promise<void> {
    await this.#actions.take(step, inviteID, writeRequest({ command, index, groupID: '' }));
  }

  async #release(groupID: string, userID: string, index: number): Promise<void> {
    const number = this.#keptFor(groupID, userID) || index;
    if (number > 0) await this.#seats.perform(groupID, { type: 'release', index: number, userID });
  }

  /** What cannot be given up now is over by itself soon. */
  async #giveUp(groupID: string, userID: string, index: number): Promise<void> {
    await this.#release(groupID, userID, index).catch(this.#chat.problems.report);
  }

  #isAccepted(inviteID: string): boolean {
    return (this.#invitations.find(inviteID)?.acceptedBy.length ?? 0) > 0;
  }

  #isSeated(groupID: string, userID: string): boolean {
    const book = this.#seats.book(groupID);
    return book !== undefined && seatOf(book, userID) > 0;
  }

  #handOf(groupID: string, userID: string): RaisedHandSnapshot {
    const hand = this.#requests.in(groupID).hands.find((one) => one.userID === userID);
    if (!hand) throw new ChatError({ code: 8010 });
    return hand;
  }

  #sentTo(groupID: string, userID: string): SentSeatInvitation | undefined {
    return this.#requests.in(groupID).sent.find((one) => one.userID === userID);
  }

  #mine(groupID: string): SeatInvitationSnapshot {
    const { invitation } = this.#requests.in(groupID);
    if (!invitation) throw new ChatError({ code: 8010 });
    return invitation;
  }
}

/** What can be done about requests for seats, of a store. */
export const seatRequestActionsFeature: FeatureDefinition<SeatRequestActions> = {
  create: (chat) => new SeatRequestActions(chat),
};
