import { ChatError } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { audioRoomSeed, LOUNGE } from '../testing/audio-room-seed.js';
import { complaints } from '../testing/axe.js';
import { comeIn, SHOW } from '../testing/live-room-seed.js';
import { openLounge } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { AudioRoom, type AudioRoomProps } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;

type Options = Parameters<typeof renderChat>[1];

function renderRoom(props: Partial<AudioRoomProps> = {}, options: Options = {}) {
  return renderChat(<AudioRoom groupID={LOUNGE} {...props} />, {
    seed: audioRoomSeed,
    ...options,
  });
}

const region = () => screen.findByRole('region', { name: /^Audio room/ });
const field = () => screen.findByRole('textbox', { name: 'Say something' });
const leaveButton = async () =>
  within(await screen.findByRole('toolbar')).findByRole('button', { name: 'Leave' });
const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));

/** The team without Ann in the lounge. */
const withoutAnn = {
  ...audioRoomSeed,
  groups: (audioRoomSeed.groups ?? []).map((group) =>
    group.groupID === LOUNGE ? { ...group, members: ['mei', 'ben'] } : group,
  ),
};

describe('an audio room', () => {
  it('offers to who is not in it to go in', async () => {
    const { user, view } = renderRoom({}, { seed: withoutAnn });
    await screen.findByText('You are not in this room');
    expect(await complaints(view.container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Go in' }));
    await field();
    expect(await region()).toHaveFocus();
  });

  it('says why one could not go in, and tries again', async () => {
    let isFull = true;
    const { user } = renderRoom(
      {},
      {
        seed: withoutAnn,
        methods: (sdk) => ({
          joinGroup: (options) => (isFull ? refuse(10014)() : sdk.joinGroup(options)),
        }),
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Go in' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('You could not go into the room');
    isFull = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await field();
  });

  it('says that it could not be learned what the room is, and tries again', async () => {
    let isDown = true;
    const { user } = renderRoom(
      {},
      {
        seed: withoutAnn,
        methods: (sdk) => ({
          getGroupProfile: (options) => (isDown ? refuse(10016)() : sdk.getGroupProfile(options)),
        }),
      },
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('You could not go into the room');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('You are not in this room');
  });

  it('is left by the button: the seat is free, the group is left, the app is told', async () => {
    const onLeave = vi.fn();
    const { user, person } = renderRoom({ onLeave });
    const mei = await person('mei');
    await openLounge(mei, { seats: { 1: MEI, 2: ANN } });
    await screen.findByText('Seat 2, You');
    await user.click(await leaveButton());
    await waitFor(() => expect(onLeave).toHaveBeenCalledOnce());
    await screen.findByText('You are not in the room any more');
    const { data } = await mei.getGroupMemberList({ groupID: LOUNGE });
    expect(data.memberList.map(({ userID }) => userID)).not.toContain('ann');
    const { data: seats } = await mei.getGroupAttributes({ groupID: LOUNGE, keyList: [] });
    expect(seats.groupAttributes['seat.2']).toMatch(/"s":0/);
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  });

  it('is left without its group, where the app wants it', async () => {
    const { user, person } = renderRoom({ staysMember: true });
    const mei = await person('mei');
    await user.click(await leaveButton());
    await screen.findByText('You are not in the room any more');
    const { data } = await mei.getGroupMemberList({ groupID: LOUNGE });
    expect(data.memberList.map(({ userID }) => userID)).toContain('ann');
    await user.click(screen.getByRole('button', { name: 'Go in' }));
    await field();
  });

  it('is there again with what was being written, when one goes in again', async () => {
    const { user } = renderRoom();
    await user.type(await field(), 'Where was');
    await user.click(await leaveButton());
    await user.click(await screen.findByRole('button', { name: 'Go in' }));
    expect(await field()).toHaveValue('Where was');
  });

  it('is only shown as left to who owns it', async () => {
    const onLeave = vi.fn();
    const { user, person } = renderRoom({ onLeave }, { userID: 'mei' });
    await user.click(await leaveButton());
    await screen.findByText('You are not in the room any more');
    expect(onLeave).toHaveBeenCalledOnce();
    const ben = await person('ben');
    const { data } = await ben.getGroupMemberList({ groupID: LOUNGE });
    expect(data.memberList.map(({ userID }) => userID)).toContain('mei');
    await user.click(screen.getByRole('button', { name: 'Go in' }));
    await field();
  });

  it('is there again when the service could not be told, and says why', async () => {
    const onLeave = vi.fn();
    const { user } = renderRoom({ onLeave }, { methods: { quitGroup: refuse(2801) } });
    await user.click(await leaveButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The service could not be told that you left. You are offline.',
    );
    await field();
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('says that I was removed, and lets me go in again', async () => {
    const { user, person } = renderRoom();
    await user.click(await field());
    const mei = await person('mei');
    await mei.deleteGroupMember({ groupID: LOUNGE, userIDList: ['ann'] });
    await screen.findByText('You were removed from the room');
    expect(await region()).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Go in' }));
    await field();
  });

  it('says that its owner has ended it, and leads on', async () => {
    const onLeave = vi.fn();
    const { user, person } = renderRoom({ onLeave });
    await field();
    await (await person('mei')).dismissGroup(LOUNGE);
    await screen.findByText('The room was closed');
    expect(screen.queryByRole('button', { name: 'Go in' })).toBeNull();
    expect(onLeave).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('has nothing of it in another room', async () => {
    const { user, rerender } = renderRoom();
    await user.type(await field(), 'Where was');
    rerender(<AudioRoom groupID={SHOW} />);
    await screen.findByRole('heading', { name: 'Friday show' });
    expect(await field()).toHaveValue('');
  });
});

describe('an audio room that is a live room', () => {
  it('is left by the button, and gone into again', async () => {
    const onLeave = vi.fn();
    const { user, person } = renderRoom({ groupID: SHOW, onLeave });
    const mei = await comeIn(await person('mei'));
    await field();
    await user.click(await leaveButton());
    await screen.findByText('You are not in the room any more');
    expect(onLeave).toHaveBeenCalledOnce();
    await waitFor(async () => {
      const { data } = await mei.getGroupMemberList({ groupID: SHOW });
      expect(data.memberList.map(({ userID }) => userID)).not.toContain('ann');
    });
    await user.click(screen.getByRole('button', { name: 'Go in' }));
    await field();
  });

  it('says that its owner has ended it', async () => {
    const { person } = renderRoom({ groupID: SHOW });
    await field();
    await (await person('ben')).dismissGroup(SHOW);
    await screen.findByText('The room was closed');
    expect(screen.queryByRole('button', { name: 'Go in' })).toBeNull();
  });

  it('has what could not be said again when one goes in again', async () => {
    const { user } = renderRoom({ groupID: SHOW }, { methods: { sendMessage: refuse(10017) } });
    await user.type(await field(), 'Good evening{Enter}');
    await screen.findByText(/^Not sent/);
    await user.click(await leaveButton());
    await user.click(await screen.findByRole('button', { name: 'Go in' }));
    await screen.findByText('Good evening');
    screen.getByText(/^Not sent/);
  });
});
