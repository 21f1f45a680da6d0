import { ChatError } from '@parlor/sdk';
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { complaints } from '../testing/axe.js';
import { dangersIn } from '../testing/inert.js';
import { takeClock, wait } from '../testing/invitation-stage.js';
import { loungeSeed, openLounge } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import {
  openRoom,
  press,
  type SeatStageOptions,
  show,
  spoken,
  start,
} from '../testing/seat-request-stage.js';
import { inviteToSeat } from '../testing/seat-requests.js';
import { InvitationCard } from './index.js';

/** What Ben is shown, in Ann's room of four; Cat is in it. */
async function room(ofBen: SeatStageOptions = {}, mode: 'apply' | 'invite' | 'free' = 'invite') {
  const { people, ann } = await openRoom({ mode });
  const [ben, cat] = [await people.page('ben', ofBen), await people.page('cat')];
  const shown = show(ben, <InvitationCard groupID="room" />);
  const sees = (words: string | RegExp) =>
    people.sees(() => expect(screen.getByText(words, { ignore: '[aria-live] *' })).toBeVisible());
  return { ...shown, people, ann, ben, cat, sees };
}

/** Ann has invited Ben to seat 3, and he sees it. */
async function invited(ofBen: SeatStageOptions = {}, mode: 'apply' | 'invite' | 'free' = 'invite') {
  const stage = await room(ofBen, mode);
  await stage.people.outcomes(() => stage.ann.invitation.invite('ben', 3));
  await stage.sees('ann! invites you to seat 3');
  await stage.people.sees(() => expect(screen.getByRole('timer')).toBeVisible());
  return stage;
}

describe('an invitation to a seat', () => {
  it('says who invites, to which seat, and how long there is to answer; the focus stays where it was', async () => {
    const { people, view } = await invited();
    const region = screen.getByRole('region', { name: 'Invitations to seats' });
    expect(within(region).getByRole('group')).toHaveAccessibleName('ann! invites you to seat 3');
    const timer = screen.getByRole('timer');
    expect(timer).toHaveTextContent(/^0:(2\d|30) left$/);
    const before = timer.textContent ?? '';
    await people.pass(3_000);
    expect(timer).not.toHaveTextContent(before);
    expect(document.body).toHaveFocus();
    expect(await complaints(view.container)).toEqual([]);
  });

  it('is accepted, and I sit there', async () => {
    const { people, ann, sees } = await invited();
    screen.getByRole('button', { name: 'Take the seat' }).focus();
    press('Take the seat');
    await people.sees(() => expect(ann.seating).toBe('ann . ben .'));
    await sees('You accepted ann!’s invitation');
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.querySelector('.parlor-seat-invitations')).toHaveFocus();
  });

  it('is declined, and nothing is left of it after a moment', async () => {
    const { people, ann, sees } = await invited();
    takeClock();
    press('Decline');
    await people.sees(() => expect(ann.seating).toBe('ann . . .'));
    await sees('You declined ann!’s invitation');
    await wait(4_000);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('is withdrawn, not answered, or gone with the room, and that is said', async () => {
    const { people, ann, sees } = await invited();
    takeClock();
    start(() => ann.invitation.cancel('ben'));
    await sees('ann! withdrew the invitation');
    await wait(500);
    expect(spoken()).toBe('ann! withdrew the invitation');

    await people.outcomes(() => ann.invitation.invite('ben', 2));
    await sees('ann! invites you to seat 2');
    await people.pass(31_000);
    await sees('You missed ann!’s invitation');

    await people.outcomes(() => ann.invitation.invite('ben', 4));
    await sees('ann! invites you to seat 4');
    start(() => ann.current.seats.close());
    await sees('The stage was closed');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is told of as it comes, and a few seconds before its end', async () => {
    takeClock();
    const { people } = await invited();
    await wait(500);
    expect(spoken()).toBe('ann! invites you to seat 3');
    await people.pass(20_000);
    await people.sees(() => expect(screen.getByRole('timer')).toHaveTextContent(/^0:0\d left$/));
    await wait(500);
    expect(spoken()).toBe('A few seconds are left to answer ann!');
  });

  it('to another seat than before stands in its place', async () => {
    const { people, ann, sees } = await invited();
    await people.outcomes(() => ann.invitation.invite('ben', 2));
    await sees('ann! invites you to seat 2');
    expect(screen.getAllByRole('group')).toHaveLength(1);
    press('Take the seat');
    await people.sees(() => expect(ann.seating).toBe('ann ben . .'));
  });

  it('needs no answer of who sits by now', async () => {
    const { ben, sees } = await invited({}, 'free');
    start(() => ben.current.seats.take(4));
    await sees('You accepted ann!’s invitation');
  });

  it('that could not be answered says why, stays, and is answered again', async () => {
    let isDown = true;
    const { people, ann, sees } = await invited({
      change: (client) => ({
        accept: (options) =>
          isDown ? Promise.reject(new ChatError({ code: 2801 })) : client.accept(options),
      }),
    });
    press('Take the seat');
    await sees(/^Not accepted\. You are offline\./);
    isDown = false;
    press('Try again');
    await people.sees(() => expect(ann.seating).toBe('ann . ben .'));
  });

  it('whose seat could not be had says why, until it is dismissed', async () => {
    let isDown = false;
    const { people, sees } = await invited({
      change: (client) => ({
        setGroupAttributes: (options) =>
          isDown
            ? Promise.reject(new ChatError({ code: 10007 }))
            : client.setGroupAttributes(options),
      }),
    });
    takeClock();
    isDown = true;
    press('Take the seat');
    await sees(/^Not accepted\. \S/);
    expect(screen.queryByRole('button', { name: 'Take the seat' })).toBeNull();
    await wait(5_000);
    expect(screen.getByRole('alert')).toBeVisible();
    press('Dismiss');
    await people.sees(() => expect(screen.queryByRole('region')).toBeNull());
  });

  it('makes nothing of what the inviter is called', async () => {
    const nick = '<img src=x onerror=alert(1)>';
    const seed = { ...loungeSeed, users: [{ userID: 'mei', nick }, { userID: 'ann' }] };
    const { person, view } = renderChat(<InvitationCard groupID="lounge" />, { seed });
    const mei = await person('mei');
    await openLounge(mei, { mode: 'invite', seats: { 1: { s: 1, u: 'mei' } } });
    await inviteToSeat(mei, 'ann', 2);
    const title = { selector: '.parlor-invitation-title' };
    expect(await screen.findByText(`${nick} invites you to seat 2`, title)).toBeVisible();
    expect(dangersIn(view.container)).toEqual([]);
  });
});

describe('an invitation that I have sent', () => {
  /** What Ann is shown, who runs the room and has invited Ben to seat 3. */
  async function sent(change: SeatStageOptions['change'] = () => ({})) {
    const { people, ann } = await openRoom({ mode: 'invite', change });
    const [ben, cat] = [await people.page('ben'), await people.page('cat')];
    const shown = show(ann, <InvitationCard groupID="room" />);
    const sees = (words: string | RegExp) =>
      people.sees(() => expect(screen.getByText(words, { ignore: '[aria-live] *' })).toBeVisible());
    await people.outcomes(() => ann.invitation.invite('ben', 3));
    return { ...shown, people, ann, ben, cat, sees };
  }

  it('says to whom and how long they have, and is gone when they sit', async () => {
    const { people, ben, view } = await sent();
    await people.sees(() => expect(screen.getByRole('listitem')).toHaveTextContent('ben!Seat 3'));
    await people.sees(() =>
      expect(screen.getByRole('timer')).toHaveTextContent(/^0:(2\d|30) left$/),
    );
    expect(screen.getByRole('list')).toHaveAccessibleName('Invited to seats');
    expect(await complaints(view.container)).toEqual([]);
    await people.sees(() => expect(ben.invitation.invitation).toBeDefined());
    await people.outcomes(() => ben.invitation.accept());
    await people.sees(() => expect(screen.queryByRole('listitem')).toBeNull());
  });

  it('is cancelled, and the focus goes on at the next one', async () => {
    const { people, ann } = await sent();
    await people.outcomes(() => ann.invitation.invite('cat', 4));
    await people.sees(() => expect(screen.getAllByRole('timer')).toHaveLength(2));
    screen.getByRole('button', { name: 'Cancel the invitation to ben!' }).focus();
    press('Cancel the invitation to ben!');
    await people.sees(() => expect(ann.seating).toBe('ann . . (cat)'));
    await people.sees(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(screen.getByRole('button', { name: 'Cancel the invitation to cat!' })).toHaveFocus();
    press('Cancel the invitation to cat!');
    await people.sees(() => expect(screen.queryByRole('region')).toBeNull());
    expect(document.querySelector('.parlor-seat-invitations')).toHaveFocus();
  });

  it('that was declined says so, and is dismissed; nobody is asked again who has', async () => {
    const { people, ben, sees } = await sent();
    takeClock();
    await people.sees(() => expect(ben.invitation.invitation).toBeDefined());
    await people.outcomes(() => ben.invitation.refuse());
    await sees('Seat 3 · Declined');
    await wait(500);
    expect(spoken()).toContain('ben!: Declined');
    expect(screen.queryByRole('button', { name: /again/ })).toBeNull();
    press('Dismiss the invitation to ben!');
    await people.sees(() => expect(screen.queryByRole('listitem')).toBeNull());
  });

  it('that was not answered can be sent once more', async () => {
    const { people, ann, ben, sees } = await sent();
    await people.pass(36_000);
    await sees('Seat 3 · No answer');
    press('Invite again: ben!');
    await people.sees(() => expect(ann.seating).toBe('ann . (ben) .'));
    await people.sees(() => expect(ben.invitation.invitation).toMatchObject({ index: 3 }));
    await people.sees(() => expect(screen.getByRole('timer')).toBeVisible());
  });

  it('that ends as one did before is told of like that', async () => {
    const { people, ann, ben, sees, view } = await sent();
    await people.pass(36_000);
    await sees('Seat 3 · No answer');
    view.unmount();
    show(ann, <InvitationCard groupID="room" />);
    await sees('Seat 3 · No answer');
    press('Invite again: ben!');
    await people.sees(() => expect(ben.invitation.invitation).toMatchObject({ index: 3 }));
    takeClock();
    await people.pass(36_000);
    await sees('Seat 3 · No answer');
    await wait(500);
    expect(spoken()).toContain('ben!: No answer');
  });

  it('that could not be sent says why', async () => {
    const inviteInGroup = () => Promise.reject(new ChatError({ code: 2801 }));
    const { sees } = await sent(() => ({ inviteInGroup }));
    await sees(/Not sent\. You are offline\./);
  });

  it('that could not be cancelled says why, and stays', async () => {
    const cancel = () => Promise.reject(new ChatError({ code: 2801 }));
    const { people, sees } = await sent(() => ({ cancel }));
    await people.sees(() => expect(screen.getByRole('timer')).toBeVisible());
    press('Cancel the invitation to ben!');
    await sees(/^Not cancelled\. You are offline\./);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: 'Cancel the invitation to ben!' })).toBeVisible();
  });
});
