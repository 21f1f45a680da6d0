import { EVENT } from '@parlor/sdk';
import { isAboutSeat } from '../../../about-seat.js';
import type { ChatStore, FeatureDefinition } from '../../../chat-store.js';
import { mayBeIgnored } from '../../../sdk-calls.js';
import type { Slice } from '../../../state-store.js';
import { createViewerCount } from '../../../viewer-count.js';
import { readMemberTip } from '../../group-members/index.js';
import {
  type InvitationSnapshot,
  type InvitationsControl,
  invitationActionsFeature,
  invitationsFeature,
  pickInvitations,
} from '../../invitations/index.js';
import { leaversIn } from '../janitor/room-tip.js';
import { seatOf } from '../protocol/seat-book.js';
import { isModerator } from '../rules/seat-roles.js';
import { type SeatsControl, seatsFeature } from '../seats-control.js';
import { requestsOf } from './carried-request.js';
import { HandQueue } from './hand-queue.js';
import { OwnHands } from './own-hands.js';
import { raisedHands } from './raised-hands.js';
import { RememberedEnds } from './remembered-ends.js';
import { RequestLine } from './request-line.js';
import { openPicks, seatInvitation, sentInvitations } from './seat-picks.js';
import { readRequest } from './seat-request.js';
import {
  initialRequests,
  NO_REQUESTS,
  type RoomRequests,
  requestsIn,
  type SeatRequestsState,
  setRequests,
} from './seat-requests.store.js';
import { ServiceClock } from './service-clock.js';

/** Knows who asks for seats in the groups that are looked at, and who is asked to take one. */
export class SeatRequests {
  readonly slice: Slice<SeatRequestsState>;
  readonly line: RequestLine;
  readonly own: OwnHands;
  readonly #chat: ChatStore;
  readonly #seats: SeatsControl;
  readonly #invitations: InvitationsControl;
  readonly #clock: ServiceClock;
  readonly #queue: HandQueue;
  readonly #viewers = createViewerCount();
  /** When requests were sent, in seconds by the service's clock, by inviteID. */
  readonly #times = new Map<string, number>();
  readonly #ends: RememberedEnds;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('seatRequests', initialRequests);
    this.#seats = chat.feature(seatsFeature);
    this.#invitations = chat.feature(invitationsFeature);
    this.line = new RequestLine(chat);
    this.#clock = new ServiceClock(chat);
    this.own = new OwnHands({
      ...{ chat, seats: this.#seats, line: this.line, clock: this.#clock },
      onChange: (groupID) => this.#refresh(groupID),
    });
    this.#queue = new HandQueue(chat, this.#seats, (groupID) => this.in(groupID).hands);
    this.#ends = new RememberedEnds(chat.pace, (groupID) => this.#refresh(groupID));
    this.#invitations.listen({
      onNew: (invitation) => {
        this.#check(invitation);
        for (const groupID of this.#groups()) this.#answerPicks(groupID);
      },
      onNews: (invitation, news) => {
        if (news.type === 'timed' && news.time) this.#times.set(invitation.inviteID, news.time);
        this.own.hearInvitation(invitation);
        if (news.type === 'timed') this.#refreshAll();
      },
      onChange: () => this.#refreshAll(),
    });
    this.#seats.observe({
      onSeats: (groupID) => {
        if (!this.#groups().includes(groupID)) return;
        this.own.hearSeats(groupID);
        this.#refresh(groupID);
        this.#answerPicks(groupID);
      },
      onUnwatched: (groupID) => this.own.leave(groupID),
    });
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#hear(data));
    chat.events.listen(EVENT.SDK_NOT_READY, this.#forget);
    chat.life.listen({ reset: this.#forget });
  }

  /** What is asked in a group, as it is now. */
  in(groupID: string): RoomRequests {
    return requestsIn(this.slice.read(), groupID);
  }

  /** Someone looks at what is asked in a group, beside its seats; returns what ends that. */
  watch(groupID: string): () => void {
    const unwatch = this.#viewers.add(groupID);
    this.#refresh(groupID);
    return unwatch;
  }

  /** The room of a group is to remember who asks, when it is mine to write that; returns what ends it. */
  keepQueue(groupID: string): () => void {
    return this.#queue.keep(groupID);
  }

  /** Who has left the group asks no longer; out of it, they cannot say so. */
  #hear(messages: unknown): void {
    if (!this.#chat.life.isReady || !Array.isArray(messages)) return;
    for (const message of messages) {
      const tip = readMemberTip(message);
      if (!tip) continue;
      const gone = leaversIn(tip);
      for (const { invitation } of requestsOf(tip.groupID, this.#requests())) {
        if (gone.includes(invitation.inviter)) this.#invitations.drop(invitation.inviteID);
      }
    }
  }

  /** What makes no sense is shown nowhere, and told once. */
  #check({ data }: InvitationSnapshot): void {
    if (isAboutSeat(data) && readRequest(data).kind === 'malformed') {
      this.#chat.problems.malformed('request for a seat');
    }
  }

  #requests(): readonly InvitationSnapshot[] {
    const choice = { includeEnded: true, isForSeat: true };
    return pickInvitations(this.#invitations.slice.read(), choice);
  }

  #refreshAll(): void {
    const known = new Set(this.#requests().map(({ inviteID }) => inviteID));
    for (const inviteID of this.#times.keys()) {
      if (!known.has(inviteID)) this.#times.delete(inviteID);
    }
    for (const groupID of this.#groups()) this.#refresh(groupID);
  }

  /** Those that are looked at, and those in which I ask. */
  #groups(): readonly string[] {
    return [...new Set([...this.#viewers.keys(), ...this.own.groups()])];
  }

  /** Who sits, however they came there, has answered who has invited them. */
  #answerPicks(groupID: string): void {
    const book = this.#seats.book(groupID);
    if (!book || seatOf(book, this.#seats.viewer.userID) === 0) return;
    const actions = this.#chat.feature(invitationActionsFeature);
    for (const { invitation } of openPicks(requestsOf(groupID, this.#requests()))) {
      const { inviteID, inviter, data } = invitation;
      if (isModerator(book, inviter)) void mayBeIgnored(actions.take('accept', inviteID, data));
    }
  }

  #refresh(groupID: string): void {
    const requests = this.#look(groupID);
    this.slice.write(setRequests(this.slice.read(), groupID, requests));
    this.#ends.expect(groupID, requests.hands);
    void this.#queue.update(groupID);
  }

  #look(groupID: string): RoomRequests {
    const mine = this.own.of(groupID);
    const book = this.#seats.book(groupID);
    if (!book || !this.#chat.life.isReady) return { ...NO_REQUESTS, mine };
    const me = this.#seats.viewer.userID;
    const requests = requestsOf(groupID, this.#requests());
    const toDevice = (seconds: number) => this.#clock.toDevice(seconds);
    const sources = { book, me, requests, times: this.#times, now: this.#clock.now(), toDevice };
    return {
      mine,
      hands: raisedHands(sources),
      invitation: seatInvitation(requests, book, me),
      sent: sentInvitations(requests, book),
    };
  }

  readonly #forget = () => {
    this.#times.clear();
    this.#ends.clear();
    this.own.clear();
  };
}

/** What is asked about the seats, of a store. */
export const seatRequestsFeature: FeatureDefinition<SeatRequests> = {
  create: (chat) => new SeatRequests(chat),
};
