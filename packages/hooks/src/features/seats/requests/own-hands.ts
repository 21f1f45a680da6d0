import { ChatError, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../../chat-store.js';
import { mayBeIgnored } from '../../../sdk-calls.js';
import { type InvitationSnapshot, isOver } from '../../invitations/index.js';
import { seatAt, seatOf } from '../protocol/seat-book.js';
import type { SeatsControl } from '../seats-control.js';
import { type Asking, Askings } from './askings.js';
import { HandSending } from './hand-sending.js';
import type { OwnHand } from './own-hand.js';
import { RAISED_FOR } from './raised-hands.js';
import type { RequestLine } from './request-line.js';
import { keptFor } from './seat-picks.js';
import type { ServiceClock } from './service-clock.js';
import { whomToAsk } from './whom-to-ask.js';

/** Milliseconds in which a seat is kept for who was told yes, and a little more: it may be told late. */
const PATIENCE = 22_000;

/** Milliseconds in which who gave me a seat says so, if ever. */
const COURTESY = 5_000;

/** What it works with. */
export interface OwnHandParts {
  readonly chat: ChatStore;
  readonly seats: SeatsControl;
  readonly line: RequestLine;
  readonly clock: ServiceClock;
  /** My hand in a group is another than before. */
  onChange(groupID: string): void;
}

/**
 * My own asking for seats, one a group. That I was told yes is the seat that is kept for me, and nothing else: anybody
 * could say so.
 */
export class OwnHands {
  readonly #parts: OwnHandParts;
  readonly #askings: Askings;
  readonly #sending: HandSending;
  /** What was asked from here, and in which group: by inviteID. */
  readonly #sent = new Map<string, string>();

  constructor(parts: OwnHandParts) {
    this.#parts = parts;
    this.#sending = new HandSending(parts.line, parts.seats);
    this.#askings = new Askings(parts.chat.pace, (groupID) => parts.onChange(groupID));
  }

  /** How it stands in a group. */
  of(groupID: string): OwnHand {
    return this.#askings.handIn(groupID);
  }

  /** Asks for a seat; 0 is any. What I have asked for before is taken back. */
  async raise(groupID: string, index: number, takesSeat: boolean): Promise<void> {
    const { seats, chat } = this.#parts;
    if (!chat.life.isReady) throw chat.life.notReadyError();
    const invitees = whomToAsk(seats, groupID, index);
    const before = this.#askings.in(groupID);
    const asking = this.#askings.begin(groupID, index, takesSeat);
    chat.state.publish();
    const request = { command: 'apply', index, invitees, timeout: RAISED_FOR } as const;
    asking.sending = mayBeIgnored(this.#sending.replace(before, groupID, request));
    try {
      const { inviteID, expiresAt } = await asking.sending;
      this.#sent.set(inviteID, groupID);
      this.#askings.tell(groupID, asking, { type: 'sent', expiresAt });
      this.hearSeats(groupID);
    } catch (thrown) {
      const error = toChatError(thrown);
      this.#askings.tell(groupID, asking, { type: 'failed', error });
      throw error;
    }
  }

  /**
   * Asks no longer; shown at once. Where that could not be sent, I still ask. A seat that is kept for me is kept no longer.
   */
  async lower(groupID: string): Promise<void> {
    const asking = this.#askings.in(groupID);
    if (!asking) return;
    const { state } = this.#parts.chat;
    this.#askings.end(groupID, asking);
    state.publish();
    try {
      await this.#sending.giveUp(groupID, asking);
    } catch (thrown) {
      this.#askings.resume(groupID, asking);
      state.publish();
      throw thrown;
    }
  }

  /** Takes the seat that is kept for me. Rejects with a ChatError: -13 none is, or as taking a seat does. */
  async take(groupID: string): Promise<void> {
    const asking = this.#askings.in(groupID);
    if (asking?.hand.status !== 'approved') throw new ChatError({ code: -13 });
    asking.taking ??= this.#take(groupID, asking);
    await asking.taking;
  }

  /** There is news of an invitation. */
  hearInvitation(invitation: InvitationSnapshot): void {
    const groupID = this.#sent.get(invitation.inviteID);
    if (groupID === undefined) return;
    const { status, acceptedBy, rejectedBy } = invitation;
    const isAnswered = acceptedBy.length + rejectedBy.length > 0;
    // The first answer decides: nobody else need think about it.
    if (isAnswered && status === 'pending') this.#sending.withdraw(Promise.resolve(invitation));
    if (isOver(invitation)) this.#sent.delete(invitation.inviteID);
    void this.#conclude(groupID, invitation);
  }

  /** The seats of a group were told. */
  hearSeats(groupID: string): void {
    const asking = this.#askings.in(groupID);
    if (!asking) return;
    const { seats, clock } = this.#parts;
    const book = seats.book(groupID);
    const { userID } = seats.viewer;
    if (!book?.meta?.isOpen) return this.leave(groupID);
    if (seatOf(book, userID) !== 0) return this.#sit(groupID, asking);
    const index = keptFor(book, userID);
    if (index === 0) return this.#miss(groupID, asking);
    const expiresAt = clock.toDevice(seatAt(book, index)?.until ?? 0);
    this.#askings.tell(groupID, asking, { type: 'approved', index, expiresAt });
    const isMine = asking.hand.status === 'approved';
    if (isMine && asking.takesSeat) void mayBeIgnored(this.take(groupID));
  }

  /** I have left the room, it is closed, or nobody here looks at it any more: where that cannot be sent, the time runs out. */
  leave(groupID: string): void {
    const asking = this.#askings.in(groupID);
    if (!asking) return;
    this.#askings.end(groupID, asking);
    void mayBeIgnored(this.#sending.giveUp(groupID, asking));
  }

  /** The groups in which I ask. */
  groups(): readonly string[] {
    return this.#askings.groups();
  }

  /** The login has ended, and with it all that was asked. */
  clear(): void {
    this.#sent.clear();
    this.#askings.clear();
  }

  async #take(groupID: string, asking: Asking): Promise<void> {
    const { seats, chat } = this.#parts;
    const { index } = asking.hand;
    try {
      await seats.perform(groupID, { type: 'take', index });
      this.#askings.end(groupID, asking);
    } catch (thrown) {
      const error = toChatError(thrown);
      this.#askings.tell(groupID, asking, { type: 'failed', error });
      throw error;
    } finally {
      asking.taking = undefined;
      chat.state.publish();
    }
  }

  /** I sit, however I came there. Who gave me the seat may be about to say so; nobody else need. */
  #sit(groupID: string, asking: Asking): void {
    const wasGiven = asking.hand.status === 'approved' || asking.taking !== undefined;
    this.#askings.end(groupID, asking);
    const withdraw = () => this.#sending.withdraw(asking.sending);
    if (wasGiven) this.#parts.chat.pace.after(COURTESY, withdraw);
    else withdraw();
  }

  /** No seat is kept for me, or none any more. */
  #miss(groupID: string, asking: Asking): void {
    if (asking.hand.status !== 'approved' || asking.taking) return;
    this.#askings.tell(groupID, asking, { type: 'timedOut' });
  }

  async #conclude(groupID: string, invitation: InvitationSnapshot): Promise<void> {
    const asking = this.#askings.in(groupID);
    const sent = await asking?.sending?.catch(() => undefined);
    if (!asking || sent?.inviteID !== invitation.inviteID) return;
    const { status, acceptedBy, rejectedBy } = invitation;
    // The seat is going to be told as well; should it not be, nobody means it.
    if (acceptedBy.length > 0) this.#askings.limit(groupID, asking, PATIENCE);
    else if (rejectedBy.length > 0) this.#askings.tell(groupID, asking, { type: 'refused' });
    else if (asking.hand.status === 'approved') return;
    else if (status === 'timedOut') this.#askings.tell(groupID, asking, { type: 'timedOut' });
    else if (status === 'cancelled') this.#askings.end(groupID, asking);
  }
}
