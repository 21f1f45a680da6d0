import type { InvitationSnapshot } from '@parlor/hooks';
import { ChatError, type ChatSDK, TSignaling } from '@parlor/sdk';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { dangersIn } from '../testing/inert.js';
import {
  type InvitationStage,
  shownInvitations,
  stageInvitations,
  takeClock,
  wait,
} from '../testing/invitation-stage.js';
import { renderChat } from '../testing/render-chat.js';
import { teamSeed } from '../testing/seed.js';
import { InvitationToast } from './index.js';

/** Ann has invited Ben, who sees it. */
async function invited(
  { timeout = 0, ...props }: Parameters<typeof InvitationToast>[0] & { timeout?: number } = {},
  change?: (client: ChatSDK) => ChatSDK,
) {
  const stage = await stageInvitations(<InvitationToast {...props} />, change);
  const ann = await stage.device('ann');
  await act(() => ann.current.invite({ userID: 'ben', data: 'chess?', timeout }));
  await screen.findByRole('button', { name: 'Accept' });
  await stage.ben.sees({ timeout });
  return { ...stage, ann };
}

/** Others invite Ben, one after another. */
async function alsoInvited(stage: InvitationStage, ...userIDs: string[]): Promise<void> {
  for (const userID of userIDs) {
    const known = stage.ben.invitations.length;
    const one = await stage.device(userID);
    await act(() => one.current.invite({ userID: 'ben' }));
    await waitFor(() => expect(stage.ben.invitations).toHaveLength(known + 1));
  }
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function spoken(): string {
  return document.querySelector('[aria-live="polite"]')?.textContent ?? '';
}

describe('an invitation that comes in', () => {
  it('says who invites, into which group, and how long there is to answer', async () => {
    const stage = await stageInvitations(<InvitationToast />);
    expect(screen.queryByRole('region')).toBeNull();
    const ann = await stage.device('ann');
    const invite = { groupID: 'tea', inviteeList: ['ben', 'cat'], timeout: 65 };
    await act(() => ann.current.inviteInGroup(invite));
    const region = await screen.findByRole('region', { name: 'Invitations' });
    expect(within(region).getByRole('group')).toHaveAccessibleName('ann invites you');
    expect(await screen.findByText('in Tea')).toBeVisible();
    const timer = await screen.findByRole('timer');
    await waitFor(() => expect(timer).toHaveTextContent('1:05 left'));
    await stage.pass(2_000);
    expect(timer).toHaveTextContent('1:03 left');
  });

  it('has no time that is left when it never runs out', async () => {
    await invited();
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('calls a friend as I call them, and others by their nick', async () => {
    const friends = [{ userID: 'ann', friendID: 'mei', remark: 'My sister' }];
    const { person } = renderChat(<InvitationToast />, { seed: { ...teamSeed, friends } });
    const [mei, ben] = [await person('mei'), await person('ben')];
    await mei.invite({ userID: 'ann' });
    expect(await screen.findByText('My sister invites you')).toBeVisible();
    await ben.invite({ userID: 'ann' });
    expect(await screen.findByText('Ben Okafor invites you')).toBeVisible();
  });

  it('is about what the app says, and about nothing when that fails', async () => {
    function Broken(): never {
      throw new Error('no chess');
    }
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const stage = await invited({ describe: ({ data }) => <em>{data}</em> });
    expect(screen.getByText('chess?')).toBeVisible();
    expect(screen.getByRole('group')).toHaveAccessibleName('ann');
    stage.rerender(<InvitationToast describe={() => null} />);
    expect(screen.getByRole('group')).toHaveAccessibleName('ann invites you');
    const parse = ({ data }: InvitationSnapshot) => String(JSON.parse(data).game);
    stage.rerender(<InvitationToast describe={parse} />);
    expect(screen.getByRole('group')).toHaveAccessibleName('ann invites you');
    expect(error).not.toHaveBeenCalled();
    stage.rerender(<InvitationToast describe={() => <Broken />} />);
    expect(screen.getByRole('group')).toHaveTextContent('ann invites you');
    expect(screen.getByRole('button', { name: 'Accept' })).toBeVisible();
  });

  it('is drawn by the app’s own parts', async () => {
    const Card = ({ inviter, onAccept }: { inviter: { name: string }; onAccept(): void }) => (
      <button type="button" onClick={onAccept}>
        Join {inviter.name}
      </button>
    );
    const End = ({ words }: { words: string }) => <p>Done: {words}</p>;
    const stage = await stageInvitations(<InvitationToast parts={{ Card, End }} />);
    await alsoInvited(stage, 'ann');
    fireEvent.click(await screen.findByRole('button', { name: 'Join ann' }));
    expect(await screen.findByText('Done: You accepted ann’s invitation')).toBeVisible();
  });

  it('makes nothing of what it is called', async () => {
    const nick = '<img src=x onerror=alert(1)>';
    const seed = { ...teamSeed, users: [{ userID: 'ann' }, { userID: 'evil', nick }] };
    const { person, view } = renderChat(<InvitationToast describe={({ data }) => data} />, {
      seed: { users: seed.users },
    });
    const evil = await person('evil');
    await evil.invite({ userID: 'ann', data: '<script>alert(2)</script>' });
    expect(await screen.findByText(nick)).toBeVisible();
    expect(dangersIn(view.container)).toEqual([]);
  });

  it('has nothing that axe complains about, neither while it is open nor after', async () => {
    const { ann, view } = await invited({ timeout: 60 });
    expect(await complaints(view.container)).toEqual([]);
    await ann.does(({ cancel }) => cancel());
    await screen.findByText(/withdrew/, { selector: '.parlor-invitation-end *' });
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('an answer', () => {
  it('accepts: the app is told, the inviter too, and its card is gone', async () => {
    const onAccepted = vi.fn();
    const { ann, user } = await invited({ onAccepted });
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    await waitFor(() => expect(onAccepted).toHaveBeenCalledOnce());
    expect(onAccepted).toHaveBeenCalledWith(
      expect.objectContaining({ inviteID: ann.last.inviteID, data: 'chess?', inviter: 'ann' }),
    );
    await ann.sees({ status: 'accepted' });
    expect(shownInvitations()).toEqual(['ANYou accepted ann’s invitation']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('declines', async () => {
    const onAccepted = vi.fn();
    const { ann } = await invited({ onAccepted });
    press('Decline');
    await ann.sees({ status: 'rejected' });
    expect(shownInvitations()).toEqual(['ANYou declined ann’s invitation']);
    expect(onAccepted).not.toHaveBeenCalled();
  });

  it('is given once, however often it is pressed, and stops the bell at once', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const accept = vi.fn();
    const ring = vi.fn();
    const { ben } = await invited({ ring }, (client) => ({
      ...client,
      accept: async (options) => {
        accept();
        await held;
        return client.accept(options);
      },
    }));
    press('Accept');
    press('Accept');
    press('Decline');
    expect(screen.getByRole('button', { name: 'Accept' })).toHaveAttribute('aria-disabled', 'true');
    expect(ring.mock.calls).toEqual([[true], [false]]);
    await act(async () => release());
    await ben.sees({ status: 'accepted' });
    expect(accept).toHaveBeenCalledOnce();
    expect(ring).toHaveBeenCalledTimes(2);
  });

  it('that fails says why, rings again, and is given again', async () => {
    let isDown = true;
    const ring = vi.fn();
    const onAccepted = vi.fn();
    const { ann } = await invited({ ring, onAccepted }, (client) => ({
      ...client,
      accept: (options) =>
        isDown ? Promise.reject(new ChatError({ code: 2801 })) : client.accept(options),
    }));
    press('Accept');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/^Not accepted\. You are offline/);
    expect(onAccepted).not.toHaveBeenCalled();
    await waitFor(() => expect(ring.mock.calls).toEqual([[true], [false], [true]]));
    isDown = false;
    press('Try again');
    await ann.sees({ status: 'accepted' });
    expect(onAccepted).toHaveBeenCalledOnce();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that comes too late says so', async () => {
    await invited({}, (client) => ({
      ...client,
      reject: () => Promise.reject(new ChatError({ code: 8010 })),
    }));
    press('Decline');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not declined. This invitation is over.',
    );
  });
});

describe('what becomes of it otherwise', () => {
  it('is said: withdrawn', async () => {
    const { ann } = await invited();
    await ann.does(({ cancel }) => cancel());
    await waitFor(() => expect(shownInvitations()).toEqual(['ANann withdrew the invitation']));
  });

  it('is said: missed', async () => {
    const { pass } = await invited({ timeout: 5 });
    await pass(6_000);
    await waitFor(() => expect(shownInvitations()).toEqual(['ANYou missed ann’s invitation']));
  });

  it.each([
    ['accept', 'ANYou accepted ann’s invitation on another device'],
    ['reject', 'ANYou declined ann’s invitation on another device'],
  ] as const)('is said: %s on another device', async (step, words) => {
    const onAccepted = vi.fn();
    const { device } = await invited({ onAccepted });
    const phone = await device('ben');
    await phone.sees({ status: 'pending' });
    await phone.does((one) => one[step]());
    await waitFor(() => expect(shownInvitations()).toEqual([words]));
    expect(onAccepted).not.toHaveBeenCalled();
  });

  it('is forgotten after four seconds; not while the mouse is over it, unless I did it', async () => {
    const { ann, ben } = await invited();
    const row = () => screen.getByRole('listitem');
    takeClock();
    await ann.does(({ cancel }) => cancel());
    await waitFor(() => expect(row()).toHaveTextContent('withdrew'));
    fireEvent.pointerEnter(row());
    await wait(60_000);
    fireEvent.pointerLeave(row());
    await wait(2_000);
    expect(row()).toBeVisible();
    await wait(2_500);
    await waitFor(() => expect(ben.invitations).toEqual([]));
    await act(() => ann.current.invite({ userID: 'ben' }));
    await screen.findByRole('button', { name: 'Decline' });
    fireEvent.pointerEnter(row());
    press('Decline');
    await waitFor(() => expect(row()).toHaveTextContent('You declined'));
    await wait(4_500);
    await waitFor(() => expect(ben.invitations).toEqual([]));
  });

  it('that had ended before is not shown, and not forgotten', async () => {
    const stage = await stageInvitations(null);
    const ann = await stage.device('ann');
    await act(() => ann.current.invite({ userID: 'ben' }));
    await ann.does(({ cancel }) => cancel());
    await stage.ben.sees({ status: 'cancelled' });
    stage.rerender(<InvitationToast />);
    expect(screen.queryByRole('region')).toBeNull();
    expect(stage.ben.invitations).toHaveLength(1);
  });
});

describe('several', () => {
  it('are shown up to three, and the others counted until there is room', async () => {
    const stage = await invited();
    await alsoInvited(stage, 'cat', 'dan', 'ann', 'cat');
    const names = () =>
      screen.getAllByRole('group').map((card) => card.getAttribute('aria-labelledby'));
    await waitFor(() => expect(names()).toHaveLength(3));
    expect(shownInvitations().map((words) => words.slice(2, 5))).toEqual(['ann', 'cat', 'dan']);
    expect(screen.getByText('2 more invitations')).toBeVisible();
    // The second one from Ann ends before there is room for it.
    const last = stage.ben.invitations[3];
    stage.ben.tell(TSignaling.INVITATION_CANCELLED, { inviteID: last?.inviteID });
    expect(await screen.findByText('1 more invitation')).toBeVisible();
    await waitFor(() => expect(stage.ben.invitations).toHaveLength(4));
    expect(shownInvitations()).toHaveLength(3);
  });

  it('ring as one bell, which ends with the last of them, and when they are not shown any more', async () => {
    const ring = vi.fn();
    const stage = await invited({ ring: (isRinging) => ring(isRinging) });
    await alsoInvited(stage, 'cat');
    await waitFor(() => expect(shownInvitations()).toHaveLength(2));
    expect(ring.mock.calls).toEqual([[true]]);
    await stage.ann.does(({ cancel }) => cancel());
    await waitFor(() => expect(screen.getAllByRole('group')).toHaveLength(1));
    expect(ring).toHaveBeenCalledOnce();
    stage.view.unmount();
    expect(ring.mock.calls).toEqual([[true], [false]]);
  });
});

describe('the keyboard', () => {
  const page = (
    <>
      <input aria-label="Message" />
      <InvitationToast />
    </>
  );

  async function atWork() {
    const stage = await stageInvitations(page);
    screen.getByLabelText('Message').focus();
    await alsoInvited(stage, 'ann', 'cat');
    await waitFor(() => expect(screen.getAllByRole('group')).toHaveLength(2));
    return stage;
  }

  it('keeps the focus where one works; F6 goes to the invitations and back', async () => {
    const { user } = await atWork();
    const field = screen.getByLabelText('Message');
    expect(field).toHaveFocus();
    expect(screen.getByRole('region')).toHaveAttribute('aria-keyshortcuts', 'F6');
    await user.keyboard('{F6}');
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveFocus();
    await user.tab();
    await user.tab();
    expect(screen.getAllByRole('button', { name: 'Accept' })[0]).toHaveFocus();
    await user.keyboard('{F6}');
    expect(field).toHaveFocus();
  });

  it('leaves them by Escape, which declines nothing', async () => {
    const { user, ben } = await atWork();
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    await user.keyboard('{F6}');
    outside.mockClear();
    await user.keyboard('{Escape}');
    document.removeEventListener('keydown', outside);
    expect(screen.getByLabelText('Message')).toHaveFocus();
    expect(outside).not.toHaveBeenCalled();
    expect(ben.invitations.map(({ status }) => status)).toEqual(['pending', 'pending']);
  });

  it('is at the next one after an answer, and then where it was before', async () => {
    const { user } = await atWork();
    await user.keyboard('{F6}{Tab}{Tab}{Enter}');
    await screen.findByText('You accepted ann’s invitation', {
      selector: '.parlor-invitation-end *',
    });
    const [, second] = screen.getAllByRole('listitem');
    await waitFor(() => expect(second).toHaveFocus());
    await user.keyboard('{Tab}{Enter}');
    await screen.findByText('You declined cat’s invitation', {
      selector: '.parlor-invitation-end *',
    });
    await waitFor(() => expect(screen.getByLabelText('Message')).toHaveFocus());
  });

  it('is not called by F6 with other keys, nor when nothing is shown', async () => {
    const { user } = await stageInvitations(page);
    const field = screen.getByLabelText('Message');
    field.focus();
    await user.keyboard('{F6}');
    expect(field).toHaveFocus();
    const event = new KeyboardEvent('keydown', { key: 'F6', bubbles: true, cancelable: true });
    field.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('assistive technology', () => {
  it('is told once that somebody invites, not each second, that few are left, and how it has ended', async () => {
    const stage = await stageInvitations(<InvitationToast />);
    const ann = await stage.device('ann');
    takeClock();
    expect(spoken()).toBe('');
    await act(() => ann.current.invite({ userID: 'ben', timeout: 60 }));
    await screen.findByRole('timer');
    await wait(500);
    await waitFor(() => expect(spoken()).toBe('ann invites you'));
    const said = screen.getByText('ann invites you', { selector: '[aria-live] *' });
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(said, { characterData: true, childList: true, subtree: true });
    await stage.pass(47_000);
    await wait(1_000);
    expect(screen.getByRole('timer')).toHaveTextContent(/^0:1[123] left$/);
    expect(changes).toEqual([]);
    await stage.pass(3_500);
    await wait(500);
    await waitFor(() => expect(spoken()).toBe('A few seconds are left to answer ann'));
    await stage.pass(1_000);
    await wait(1_000);
    expect(changes).toHaveLength(1);
    await ann.does(({ cancel }) => cancel());
    await waitFor(() => expect(shownInvitations()).toEqual(['ANann withdrew the invitation']));
    await wait(500);
    await waitFor(() => expect(spoken()).toBe('ann withdrew the invitation'));
    await wait(4_000);
    await waitFor(() => expect(spoken()).toBe(''));
    observer.disconnect();
  });
});

describe('a dialog over the page', () => {
  it('has the invitations in it for as long as it is open, with what was done in them', async () => {
    const refuse = () => Promise.reject(new ChatError({ code: 2801 }));
    const stage = await invited({}, (client) => ({ ...client, accept: refuse }));
    press('Accept');
    await screen.findByRole('alert');
    stage.rerender(
      <>
        <InvitationToast />
        <dialog open>
          <button type="button">Own</button>
        </dialog>
      </>,
    );
    const dialog = screen.getByRole('dialog');
    await waitFor(() => expect(within(dialog).getByRole('region')).toBeVisible());
    expect(within(dialog).getByRole('alert')).toBeVisible();
    stage.rerender(<InvitationToast />);
    await waitFor(() => expect(screen.getByRole('region')).toBeVisible());
    expect(screen.getByRole('alert')).toBeVisible();
    expect(stage.view.container).toContainElement(screen.getByRole('region'));
    stage.view.unmount();
    expect(document.body.querySelector('.parlor-over')).toBeNull();
  });
});
