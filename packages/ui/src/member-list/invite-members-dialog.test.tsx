import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { groupSeed } from '../testing/group-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { InviteMembersDialog, type InviteMembersDialogProps } from './index.js';

beforeAll(async () => {
  await import('./invite-members-dialog.js');
});
beforeEach(stubDialogs);

function renderInvite(
  props: Partial<InviteMembersDialogProps> = {},
  options: Parameters<typeof renderChat>[1] = {},
) {
  const dialog = <InviteMembersDialog groupID="studio" onClose={() => undefined} {...props} />;
  return renderChat(dialog, { seed: groupSeed, devices: 9, ...options });
}

function option(name: string): Promise<HTMLElement> {
  return screen.findByRole('option', { name });
}

const refuse = () => Promise.reject(new ChatError({ code: 2801 }));
const never = () => new Promise<never>(() => undefined);
const invite = () => screen.getByRole('button', { name: 'Invite' });

describe('inviting people', () => {
  it('offers friends who are not in the group, and brings them in', async () => {
    const onClose = vi.fn();
    const onInvited = vi.fn();
    const { user, person } = renderInvite({ onClose, onInvited });
    await user.click(await option('Ida Holm'));
    await user.click(await option('Noah Stein'));
    await waitFor(() => expect(screen.queryByRole('option', { name: 'Benny' })).toBeNull());
    expect(screen.getByText('2 people chosen')).toBeInTheDocument();
    await user.click(invite());
    expect(
      await screen.findByText('Ida Holm and Noah Stein are in the group now.'),
    ).toBeInTheDocument();
    expect(onInvited).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ added: expect.arrayContaining(['ida', 'noah']) }),
    );
    const done = screen.getByRole('button', { name: 'Done' });
    expect(done).toHaveFocus();
    await user.click(done);
    expect(onClose).toHaveBeenCalledOnce();
    const { data } = await (await person('ida')).getGroupList();
    expect(data.groupList.map(({ groupID }) => groupID)).toContain('studio');
  });

  it('finds anybody by the whole ID, who stays chosen while others are looked for', async () => {
    const { user } = renderInvite();
    const field = await screen.findByRole('combobox', { name: 'Search friends, or enter an ID' });
    await waitFor(() => expect(field).toHaveFocus());
    await user.type(field, 'zoe');
    await user.click(await option('Zoe Marsh'));
    await user.clear(field);
    expect(await option('Zoe Marsh')).toHaveAttribute('aria-selected', 'true');
    await user.type(field, 'nobody-has-this');
    expect(await screen.findByText(/^Nobody found/)).toBeInTheDocument();
    await user.click(invite());
    expect(await screen.findByText('Zoe Marsh is in the group now.')).toBeInTheDocument();
  });

  it('does not take who has the ID that is typed no longer', async () => {
    const { user } = renderInvite();
    const field = await screen.findByRole('combobox', { name: 'Search friends, or enter an ID' });
    await user.type(field, 'zoe');
    await option('Zoe Marsh');
    await user.type(field, 'x{Enter}');
    expect(screen.queryByRole('option', { name: 'Zoe Marsh' })).toBeNull();
    expect(screen.queryByText('1 person chosen')).toBeNull();
    await user.clear(field);
    await option('Ida Holm');
    expect(screen.queryByRole('option', { name: 'Zoe Marsh' })).toBeNull();
  });

  it('says that it looks before it says that nobody is there', async () => {
    const { user } = renderInvite({}, { methods: { getUserProfile: never } });
    const field = await screen.findByRole('combobox', { name: 'Search friends, or enter an ID' });
    await option('Ida Holm');
    await user.type(field, 'zoe');
    expect(screen.getByText('Loading…')).toHaveAttribute('role', 'status');
    expect(screen.queryByText(/^Nobody found/)).toBeNull();
  });

  it('says that friends are on their way, why they could not be had, and asks again', async () => {
    let isDown = true;
    const methods = (sdk: ChatSDK): Partial<ChatSDK> => ({
      getFriendList: () => (isDown ? refuse() : sdk.getFriendList()),
      // The list that comes unasked would be an answer. Later it has the names, where the SDK first knows only who it is.
      on: (name, handler, context) => {
        sdk.on(name, (event) => {
          if (name !== EVENT.FRIEND_LIST_UPDATED || !isDown) handler.call(context, event);
        });
      },
    });
    const { user } = renderInvite({}, { methods });
    const alert = await screen.findByText('Your friends could not be loaded');
    expect(alert.parentElement).toHaveAttribute('role', 'alert');
    expect(alert.parentElement).toHaveTextContent(/offline/);
    expect(screen.queryByText(/^No friend is left/)).toBeNull();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    // The SDK may have nothing yet, and is asked once more then.
    await screen.findByRole('option', { name: /^Ida Holm/ }, { timeout: 10_000 });
    expect(screen.queryByText('Your friends could not be loaded')).toBeNull();
    expect(screen.getByRole('combobox')).toHaveFocus();
  });

  it('says why an ID could not be looked up', async () => {
    let isDown = true;
    const { user } = renderInvite(
      {},
      {
        methods: (sdk) => ({
          getUserProfile: (options) =>
            isDown && options.userIDList.includes('zoe') ? refuse() : sdk.getUserProfile(options),
        }),
      },
    );
    const field = await screen.findByRole('combobox', { name: 'Search friends, or enter an ID' });
    await option('Ida Holm');
    await user.type(field, 'zoe');
    const alert = await screen.findByText('The search did not work', {}, { timeout: 5000 });
    expect(alert.parentElement).toHaveAttribute('role', 'alert');
    expect(screen.queryByText(/^Nobody found/)).toBeNull();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await option('Zoe Marsh');
  });

  it('stays until the service has answered, and says there what was refused', async () => {
    const onClose = vi.fn();
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const addGroupMember = () => asked.then(refuse);
    const { user } = renderInvite({ onClose }, { methods: { addGroupMember } });
    await user.click(await option('Ida Holm'));
    await user.click(invite());
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).not.toHaveBeenCalled();
    answer();
    expect(await screen.findByText(/offline/)).toHaveAttribute('role', 'alert');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says that an approval is needed, and who waits for it', async () => {
    const [studio] = groupSeed.groups ?? [];
    if (!studio) throw new Error('There is no studio.');
    const groups = [{ ...studio, inviteOption: 'NeedPermission' as const, applications: [] }];
    const friends = [{ userID: 'mei', friendID: 'noah' }];
    const seed = { ...groupSeed, groups, friends };
    const { user } = renderInvite({}, { seed, userID: 'mei' });
    expect(await screen.findByText(/has to agree before they are in/)).toBeInTheDocument();
    await user.click(await option('Noah Stein'));
    await user.click(invite());
    expect(
      await screen.findByText('Noah Stein waits for the owner or an administrator.'),
    ).toBeInTheDocument();
  });

  it('asks to choose somebody first', async () => {
    const addGroupMember = vi.fn();
    const { user } = renderInvite({}, { methods: { addGroupMember } });
    await option('Ida Holm');
    await user.click(invite());
    expect(screen.getByText('Choose somebody first.')).toHaveAttribute('role', 'alert');
    expect(addGroupMember).not.toHaveBeenCalled();
  });

  it('says why it was refused, and keeps who was chosen', async () => {
    const addGroupMember = () => Promise.reject(new ChatError({ code: 2801 }));
    const { user } = renderInvite({}, { methods: { addGroupMember } });
    await user.click(await option('Ida Holm'));
    await user.click(invite());
    await waitFor(() =>
      expect(
        screen.getAllByRole('alert').some(({ textContent }) => /offline/.test(textContent ?? '')),
      ).toBe(true),
    );
    expect(await option('Ida Holm')).toHaveAttribute('aria-selected', 'true');
  });

  it('has nothing that axe complains about', async () => {
    renderInvite();
    await option('Ida Holm');
    const dialog = screen.getByRole('dialog', { name: 'Invite people' });
    expect(within(dialog).getByRole('listbox')).toBeInTheDocument();
    expect(await complaints(dialog)).toEqual([]);
  });
});
