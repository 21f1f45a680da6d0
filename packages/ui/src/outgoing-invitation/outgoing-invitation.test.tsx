import { useInvitations } from '@parlor/hooks';
import { ChatError, type ChatSDK } from '@parlor/sdk';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { stageInvitations } from '../testing/invitation-stage.js';
import { renderChat } from '../testing/render-chat.js';
import { teamSeed } from '../testing/seed.js';
import { OutgoingInvitation, type OutgoingInvitationProps } from './index.js';

type Given = Partial<OutgoingInvitationProps>;
type Change = (client: ChatSDK) => ChatSDK;

/** Ben has invited Cat, for 30 seconds, and looks at it. */
async function calling(props: Given = {}, change?: Change) {
  const stage = await stageInvitations(null, change);
  const cat = await stage.device('cat');
  const show = (inviteID: string) =>
    stage.rerender(<OutgoingInvitation inviteID={inviteID} {...props} />);
  await act(() => stage.ben.current.invite({ userID: 'cat', timeout: 30 }));
  show(stage.ben.last.inviteID);
  await cat.sees({ status: 'pending' });
  return { ...stage, cat, show };
}

const state = () => screen.getByRole('status').textContent;
const cancelButton = () => screen.getByRole('button', { name: 'Cancel' });

describe('an invitation that was sent', () => {
  it('says to whom, that it rings, and how long it will', async () => {
    const { pass } = await calling();
    expect(screen.getByRole('group')).toHaveAccessibleName('Invitation to cat');
    expect(state()).toBe('Ringing…');
    expect(screen.getByRole('timer')).toHaveTextContent('0:30 left');
    await pass(5_000);
    expect(screen.getByRole('timer')).toHaveTextContent('0:25 left');
  });

  it('is shown while it is sent, and can be cancelled then', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const stage = await stageInvitations(null, (client) => ({
      ...client,
      invite: async (options) => {
        await held;
        return client.invite(options);
      },
    }));
    act(() => void stage.ben.current.invite({ userID: 'cat' }));
    stage.rerender(<OutgoingInvitation inviteID={stage.ben.last.inviteID} />);
    expect(state()).toBe('Calling…');
    expect(screen.queryByRole('timer')).toBeNull();
    fireEvent.click(cancelButton());
    expect(cancelButton()).toHaveAttribute('aria-disabled', 'true');
    await act(async () => release());
    await waitFor(() => expect(state()).toBe('Cancelled'));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('names several, the rest as a number, and counts how they answer', async () => {
    const stage = await stageInvitations(null);
    const [cat, dan] = [await stage.device('cat'), await stage.device('dan')];
    const inviteeList = ['cat', 'dan', 'ann', 'eve', 'fay'];
    await act(() => stage.ben.current.inviteInGroup({ groupID: 'tea', inviteeList, timeout: 20 }));
    const ring = vi.fn();
    stage.rerender(<OutgoingInvitation inviteID={stage.ben.last.inviteID} ring={ring} />);
    expect(screen.getByText('cat, dan, ann, and 2 others')).toBeVisible();
    expect(state()).toBe('Ringing…5 still to answer');
    await cat.sees({ status: 'pending' });
    await dan.sees({ status: 'pending' });
    await cat.does(({ accept }) => accept());
    await dan.does(({ reject }) => reject());
    await waitFor(() =>
      expect(state()).toBe('Ringing…1 accepted · 1 declined · 3 still to answer'),
    );
    // Somebody is there: nobody has to hear the bell any more.
    expect(ring.mock.calls).toEqual([[true], [false]]);
    await stage.pass(27_000);
    await waitFor(() =>
      expect(state()).toBe('Accepted1 accepted · 1 declined · 3 without an answer'),
    );
  });

  it('calls a friend as I call them', async () => {
    function Calls() {
      const { invitations, invite } = useInvitations({ direction: 'outgoing' });
      const [first] = invitations;
      if (first) return <OutgoingInvitation inviteID={first.inviteID} />;
      return (
        <button type="button" onClick={() => void invite({ userID: 'mei' })}>
          Call
        </button>
      );
    }
    const friends = [{ userID: 'ann', friendID: 'mei', remark: 'My sister' }];
    const { user, person } = renderChat(<Calls />, { seed: { ...teamSeed, friends } });
    await person('mei');
    await user.click(screen.getByRole('button', { name: 'Call' }));
    await waitFor(() =>
      expect(screen.getByRole('group')).toHaveAccessibleName('Invitation to My sister'),
    );
  });

  it('that nobody knows is over', async () => {
    const onEnded = vi.fn();
    await stageInvitations(<OutgoingInvitation inviteID="nothing" onEnded={onEnded} />);
    expect(state()).toBe('This invitation is over.');
    expect(screen.queryByRole('button')).toBeNull();
    expect(onEnded).not.toHaveBeenCalled();
  });

  it('has nothing that axe complains about, neither while it rings nor after', async () => {
    const { view, cat } = await calling({ onCallAgain: () => undefined });
    expect(await complaints(view.container)).toEqual([]);
    await cat.does(({ reject }) => reject());
    await waitFor(() => expect(state()).toBe('Declined'));
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('its end', () => {
  it.each([
    ['accept', 'Accepted', 'accepted'],
    ['reject', 'Declined', 'rejected'],
  ] as const)('%s is said, told once, and the bell stops', async (step, words, status) => {
    const [onEnded, ring] = [vi.fn(), vi.fn()];
    const { cat, ben, rerender } = await calling({ onEnded, ring, onCallAgain: () => undefined });
    expect(ring.mock.calls).toEqual([[true]]);
    await cat.does((one) => one[step]());
    await waitFor(() => expect(state()).toBe(words));
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(ring.mock.calls).toEqual([[true], [false]]);
    const { inviteID } = ben.last;
    rerender(<OutgoingInvitation inviteID={inviteID} onEnded={(ended) => onEnded(ended)} />);
    expect(onEnded.mock.calls).toEqual([[expect.objectContaining({ inviteID, status })]]);
    // It is the app's to forget it.
    expect(ben.invitations).toHaveLength(1);
  });

  it('by cancelling keeps the focus in its place', async () => {
    const { user, cat } = await calling();
    await user.click(cancelButton());
    await cat.sees({ status: 'cancelled' });
    await waitFor(() => expect(screen.getByRole('group')).toHaveFocus());
    expect(state()).toBe('Cancelled');
  });

  it('leaves the focus alone when it was elsewhere', async () => {
    const { cat } = await calling();
    await cat.does(({ reject }) => reject());
    await waitFor(() => expect(state()).toBe('Declined'));
    expect(document.body).toHaveFocus();
  });

  it('without an answer offers to call again, and waits for the app to do so', async () => {
    let answer = (_error?: Error) => {};
    const onCallAgain = vi.fn(
      () =>
        new Promise<void>((resolve, reject) => {
          answer = (error) => (error ? reject(error) : resolve());
        }),
    );
    const { pass, ben, show } = await calling({ onCallAgain });
    cancelButton().focus();
    await pass(38_000);
    await waitFor(() => expect(state()).toBe('No answer'));
    await waitFor(() => expect(screen.getByRole('group')).toHaveFocus());
    const again = () => screen.getByRole('button', { name: 'Call again' });
    fireEvent.click(again());
    fireEvent.click(again());
    expect(onCallAgain.mock.calls).toEqual([
      [expect.objectContaining({ inviteID: ben.last.inviteID, status: 'timedOut' })],
    ]);
    await act(async () => answer(new Error('The line is busy.')));
    expect(screen.getByRole('alert')).toHaveTextContent('The line is busy.');
    again().focus();
    fireEvent.click(again());
    expect(screen.getByRole('alert')).toHaveTextContent(/^$/);
    await act(() => ben.current.invite({ userID: 'cat' }));
    show(ben.last.inviteID);
    await act(async () => answer());
    expect(state()).toBe('Ringing…');
    // Another press of the same key cancels nothing.
    await waitFor(() => expect(screen.getByRole('group')).toHaveFocus());
    expect(cancelButton()).not.toHaveAttribute('aria-disabled');
  });

  it('by a failure says why', async () => {
    const onEnded = vi.fn();
    const stage = await stageInvitations(null, (client) => ({
      ...client,
      invite: () => Promise.reject(new ChatError({ code: 2801 })),
    }));
    await act(() => stage.ben.current.invite({ userID: 'cat' }).catch(() => undefined));
    const { inviteID } = stage.ben.last;
    stage.rerender(
      <OutgoingInvitation inviteID={inviteID} onEnded={onEnded} onCallAgain={() => undefined} />,
    );
    expect(state()).toMatch(/^Not sent\. You are offline/);
    expect(screen.getByRole('button', { name: 'Call again' })).toBeVisible();
    expect(onEnded).toHaveBeenCalledOnce();
  });

  it('is called again by nobody where the app cannot', async () => {
    const { pass } = await calling();
    await pass(38_000);
    await waitFor(() => expect(state()).toBe('No answer'));
    expect(screen.queryByRole('button')).toBeNull();
  });
});

it('cancelling that is refused says why, and can be tried again', async () => {
  let isDown = true;
  const { cat } = await calling({}, (client) => ({
    ...client,
    cancel: (options) =>
      isDown ? Promise.reject(new ChatError({ code: 2801 })) : client.cancel(options),
  }));
  fireEvent.click(cancelButton());
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent(/^Not cancelled\. You are offline/),
  );
  expect(state()).toBe('Ringing…');
  isDown = false;
  fireEvent.click(cancelButton());
  await cat.sees({ status: 'cancelled' });
  await waitFor(() => expect(state()).toBe('Cancelled'));
  expect(screen.getByRole('alert')).toHaveTextContent(/^$/);
});

it('who is invited is drawn by the app’s own part', async () => {
  const People = ({ names, people }: { names: string; people: readonly unknown[] }) => (
    <p>
      {names} ({people.length})
    </p>
  );
  await calling({ parts: { People } });
  expect(screen.getByText('cat (1)')).toBeVisible();
});
