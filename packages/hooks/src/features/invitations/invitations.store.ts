import { isAboutSeat } from '../../about-seat.js';
import { shareList } from '../../plain-copy.js';
import type { InvitationSnapshot } from './invitation-snapshot.js';
import { isOver } from './invitation-state.js';

/** An invitation, and by what it is known here. */
interface Entry {
  /** The inviteID that it had first: one that is sent gets another. */
  readonly key: string;
  readonly invitation: InvitationSnapshot;
  /** Whether it was about a seat of a room when it began: it is listed apart. */
  readonly isForSeat: boolean;
}

/** All invitations of this login, in the order of their coming. */
export interface InvitationsState {
  readonly entries: readonly Entry[];
}

export const initialInvitations: InvitationsState = { entries: [] };

/** Those that have ended are kept for so long; and of those that strangers send, no more are shown at a time. */
export const MOST_INVITATIONS = 100;

/** Which invitations {@link pickInvitations} returns. */
export interface InvitationChoice {
  readonly direction?: 'incoming' | 'outgoing' | undefined;
  readonly includeEnded?: boolean | undefined;
  /** Those about seats of rooms, and no others; the others, when left out. */
  readonly isForSeat?: boolean | undefined;
}

/** The invitation of this ID, also by the one that it had while it was sent. */
export function invitationIn(
  { entries }: InvitationsState,
  inviteID: string,
): InvitationSnapshot | undefined {
  return entries.find(isOf(inviteID))?.invitation;
}

/** Those that are asked for; the last list when it has the same in it. */
export function pickInvitations(
  { entries }: InvitationsState,
  { direction, includeEnded = false, isForSeat = false }: InvitationChoice,
  last: readonly InvitationSnapshot[] = [],
): readonly InvitationSnapshot[] {
  const picked = entries
    .filter((entry) => entry.isForSeat === isForSeat)
    .map(({ invitation }) => invitation)
    .filter((invitation) => direction === undefined || invitation.direction === direction)
    .filter((invitation) => includeEnded || !isOver(invitation));
  return shareList(picked, last);
}

/** With one more, unless there is one of its ID. */
export function addInvitation(
  state: InvitationsState,
  invitation: InvitationSnapshot,
): InvitationsState {
  const { inviteID } = invitation;
  if (invitationIn(state, inviteID)) return state;
  const isForSeat = isAboutSeat(invitation.data);
  return bounded([...state.entries, { key: inviteID, invitation, isForSeat }]);
}

/** With one changed; it keeps its place. */
export function changeInvitation(
  state: InvitationsState,
  inviteID: string,
  change: (invitation: InvitationSnapshot) => InvitationSnapshot,
): InvitationsState {
  const before = state.entries.find(isOf(inviteID));
  if (!before) return state;
  const invitation = change(before.invitation);
  if (invitation === before.invitation) return state;
  const after = { ...before, invitation };
  return bounded(state.entries.map((entry) => (entry === before ? after : entry)));
}

/** Without it. */
export function dropInvitation(state: InvitationsState, inviteID: string): InvitationsState {
  const entries = state.entries.filter((entry) => !isOf(inviteID)(entry));
  return entries.length === state.entries.length ? state : { entries };
}

function isOf(inviteID: string): (entry: Entry) => boolean {
  return ({ key, invitation }) => key === inviteID || invitation.inviteID === inviteID;
}

/** The oldest go first, of each kind by itself. What I send myself is not bounded. */
function bounded(entries: readonly Entry[]): InvitationsState {
  const dropped = new Set([true, false].flatMap((isForSeat) => overdue(entries, isForSeat)));
  return { entries: dropped.size > 0 ? entries.filter((entry) => !dropped.has(entry)) : entries };
}

function overdue(all: readonly Entry[], isForSeat: boolean): readonly Entry[] {
  const entries = all.filter((entry) => entry.isForSeat === isForSeat);
  const ended = entries.filter(({ invitation }) => isOver(invitation));
  const open = entries.filter(({ invitation }) => !isOver(invitation) && !invitation.isMine);
  return [...surplus(ended), ...surplus(open)];
}

function surplus(entries: readonly Entry[]): readonly Entry[] {
  return entries.slice(0, Math.max(0, entries.length - MOST_INVITATIONS));
}
