import { ChatError, type ChatSDK } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { groupSeed } from '../testing/group-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { GroupDetails, type GroupDetailsProps } from './index.js';

beforeAll(async () => {
  await Promise.all([import('./details-layer.js'), import('../member-list/member-layer.js')]);
});
beforeEach(stubDialogs);

function renderDetails(
  props: Partial<GroupDetailsProps> = {},
  options: Parameters<typeof renderChat>[1] = {},
) {
  const details = <GroupDetails groupID="studio" {...props} />;
  return renderChat(details, { seed: groupSeed, devices: 9, ...options });
}

function heading(name: string): Promise<HTMLElement> {
  return screen.findByRole('heading', { name });
}

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));
const never = () => new Promise<never>(() => undefined);

async function groupAt(sdk: ChatSDK, groupID = 'studio') {
  return (await sdk.getGroupProfile({ groupID })).data.group;
}

/** What the buttons are called, from the top. */
function buttons(): string[] {
  return screen
    .getAllByRole('button')
    .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? '');
}

describe('the details of a group', () => {
  it('say what it is, what is announced, and how many are in it and there', async () => {
    renderDetails();
    await heading('Sound studio');
    expect(await screen.findByText(/^Public group · 6 members · \d online$/)).toBeInTheDocument();
    expect(screen.getByText(/^The big room is closed on Friday/)).toBeInTheDocument();
    expect(screen.getByText('Who records what, and when.')).toBeInTheDocument();
    expect(screen.getByText('studio')).toBeInTheDocument();
  });

  it('show the owner all that an owner may', async () => {
    renderDetails({ onMessage: () => undefined });
    await heading('Sound studio');
    const shown = buttons().join('\n');
    for (const name of [
      'Message',
      'Invite',
      'Edit',
      'Change the announcement',
      'Change my name in this group',
      'Hand the group over…',
      'Dismiss the group…',
    ]) {
      expect(shown).toContain(name);
    }
    expect(shown).not.toContain('Leave');
    expect(screen.getByRole('checkbox', { name: 'Mute everybody' })).toBeInTheDocument();
    expect(screen.getByLabelText('Who may join')).toBeInTheDocument();
    expect(screen.getByLabelText('Who may bring in others')).toBeInTheDocument();
  });

  it('show a member what a member may', async () => {
    renderDetails({ groupID: 'lecture' });
    await screen.findByRole('button', { name: 'Leave the group…' });
    const shown = buttons().join('\n');
    for (const name of ['Edit', 'Invite', 'Dismiss', 'Hand', 'Message', 'announcement']) {
      expect(shown).not.toContain(name);
    }
    expect(shown).toContain('Leave the group…');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByLabelText('Who may join')).toBeNull();
    expect(screen.getByLabelText('Notifications')).toBeInTheDocument();
  });

  it('have neither a name of one’s own nor notifications in a live room', async () => {
    renderDetails({ groupID: 'stage' });
    await heading('Stage');
    expect(screen.queryByText('My name in this group')).toBeNull();
    expect(screen.queryByLabelText('Notifications')).toBeNull();
  });

  it('follow when somebody else changes the group, or what I am in it', async () => {
    const { person } = renderDetails({ groupID: 'lecture' });
    await screen.findByRole('button', { name: 'Leave the group…' });
    const mei = await person('mei');
    await mei.updateGroupProfile({ groupID: 'lecture', name: 'Lecture two' });
    await heading('Lecture two');
    await mei.setGroupMemberRole({ groupID: 'lecture', userID: 'ann', role: 'Admin' });
    await screen.findByRole('button', { name: 'Edit' });
  });

  it('have parts of the app in the place of its own', async () => {
    const Head = ({ name }: { name: string }) => <h2>Own {name}</h2>;
    renderDetails({ parts: { Head, Facts: () => <p>No facts</p> } });
    await heading('Own Sound studio');
    expect(screen.getByText('No facts')).toBeInTheDocument();
    expect(screen.queryByText('Who records what, and when.')).toBeNull();
  });

  it('have nothing that axe complains about', async () => {
    const { view } = renderDetails({ onMessage: () => undefined });
    await heading('Sound studio');
    await screen.findByText('2 requests');
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('details that have nothing to show', () => {
  it('say that they are loading', () => {
    renderDetails({}, { methods: { getGroupProfile: never, getGroupList: never } });
    expect(screen.getByText('Loading…')).toBeInTheDocument();
  });

  it('say that one is not in the group', async () => {
    renderDetails({ groupID: 'nothing-of-the-kind' });
    expect(await screen.findByText('You are not in this group')).toBeInTheDocument();
  });

  it('say why they could not be loaded, and try again', async () => {
    let isDown = true;
    const { user } = renderDetails(
      { groupID: 'stage' },
      {
        methods: (sdk) => ({
          getGroupProfile: (options) => (isDown ? refuse(2801)() : sdk.getGroupProfile(options)),
        }),
      },
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^This group could not be loaded.*offline/,
    );
    isDown = false;
    await user.click(button('Try again'));
    await heading('Stage');
  });
});

describe('what leads elsewhere', () => {
  it('opens the conversation of the group', async () => {
    const onMessage = vi.fn();
    const { user } = renderDetails({ onMessage });
    await heading('Sound studio');
    await user.click(button('Message'));
    expect(onMessage).toHaveBeenCalledExactlyOnceWith('GROUPstudio');
  });

  it('opens the members, and comes back by Escape to where one was', async () => {
    const onUserClick = vi.fn();
    const { user } = renderDetails({ onUserClick });
    await heading('Sound studio');
    await user.click(button(/^Members/));
    expect(await screen.findByRole('heading', { name: 'Members' })).toBeInTheDocument();
    expect(button('Back to the group')).toHaveFocus();
    await user.click(await screen.findByRole('option', { name: /^Benny/ }));
    expect(onUserClick).toHaveBeenCalledExactlyOnceWith('ben');
    await user.keyboard('{Escape}');
    await heading('Sound studio');
    expect(button(/^Members/)).toHaveFocus();
  });

  it('writes to a member from the menu in the list', async () => {
    const onMessage = vi.fn();
    const { user } = renderDetails({ onMessage });
    await heading('Sound studio');
    await user.click(button(/^Members/));
    await user.click(await screen.findByRole('option', { name: /^Benny/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Message' }));
    expect(onMessage).toHaveBeenCalledExactlyOnceWith('C2Cben');
  });

  it('opens who asks to be let in, with how many they are', async () => {
    const { user } = renderDetails();
    await screen.findByText('2 requests');
    await user.click(button(/^Requests to join/));
    expect(await screen.findByText('I play the cello')).toBeInTheDocument();
    await user.click(button('Back to the group'));
    await heading('Sound studio');
  });

  it('brings people in', async () => {
    const { user } = renderDetails();
    await heading('Sound studio');
    await user.click(button('Invite'));
    const dialog = await screen.findByRole('dialog', { name: 'Invite people' });
    await user.click(await within(dialog).findByRole('option', { name: 'Noah Stein' }));
    await user.click(within(dialog).getByRole('button', { name: 'Invite' }));
    expect(await screen.findByText('Noah Stein is in the group now.')).toBeInTheDocument();
  });
});

describe('changing a group', () => {
  it('sends what was changed of what it says of itself', async () => {
    const { user, person } = renderDetails();
    await heading('Sound studio');
    await user.click(button('Edit'));
    const dialog = await screen.findByRole('dialog', { name: 'Edit the group' });
    const name = within(dialog).getByRole('textbox', { name: 'Name' });
    await waitFor(() => expect(name).toHaveFocus());
    await user.clear(name);
    await user.type(name, 'Noise studio');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await heading('Noise studio');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const group = await groupAt(await person('ann'));
    expect(group.name).toBe('Noise studio');
    expect(group.introduction).toBe('Who records what, and when.');
  });

  it('begins at the announcement where that is to be changed', async () => {
    const { user } = renderDetails();
    await heading('Sound studio');
    await user.click(button('Change the announcement'));
    const field = await screen.findByRole('textbox', { name: 'Announcement' });
    await waitFor(() => expect(field).toHaveFocus());
    await user.clear(field);
    await user.type(field, 'Open again');
    await user.click(button('Save'));
    expect(await screen.findByText('Open again', { selector: 'p' })).toBeInTheDocument();
  });

  it('says what is wrong with a field, and sends nothing', async () => {
    const updateGroupProfile = vi.fn();
    const { user } = renderDetails({}, { methods: { updateGroupProfile } });
    await heading('Sound studio');
    await user.click(button('Edit'));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.click(button('Save'));
    expect(await screen.findByText('Give the group a name.')).toBeInTheDocument();
    await waitFor(() => expect(name).toHaveFocus());
    expect(updateGroupProfile).not.toHaveBeenCalled();
  });

  it('keeps what was written when it is refused, and says why', async () => {
    const { user } = renderDetails({}, { methods: { updateGroupProfile: refuse(2801) } });
    await heading('Sound studio');
    await user.click(button('Edit'));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Noise');
    await user.click(button('Save'));
    expect(await screen.findByText(/^The group was not changed\. .*offline/)).toBeInTheDocument();
    expect(name).toHaveValue('Noise');
    await user.click(button('Cancel'));
    await heading('Sound studio');
  });

  it('stores a picture by the app, and saves its address', async () => {
    const uploadAvatar = vi.fn(async () => 'https://cdn.example.org/studio.png');
    const { user, person } = renderDetails({ uploadAvatar });
    await heading('Sound studio');
    await user.click(button('Edit'));
    await screen.findByRole('dialog', { name: 'Edit the group' });
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('There is no field for files.');
    await user.upload(input, new File(['x'], 'studio.png', { type: 'image/png' }));
    await waitFor(() => expect(screen.queryByText(/is being stored/)).toBeNull());
    await user.click(button('Save'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await groupAt(await person('ann'))).avatar).toBe('https://cdn.example.org/studio.png');
  });

  it('mutes everybody, at once and at the service', async () => {
    const { user, person } = renderDetails();
    await heading('Sound studio');
    await user.click(screen.getByRole('checkbox', { name: 'Mute everybody' }));
    expect(screen.getByRole('checkbox', { name: 'Mute everybody' })).toBeChecked();
    const ann = await person('ann');
    await waitFor(async () => expect((await groupAt(ann)).muteAllMembers).toBe(true));
  });

  it('says who may join and who may bring in others', async () => {
    const { user, person } = renderDetails();
    await heading('Sound studio');
    await user.selectOptions(screen.getByLabelText('Who may join'), 'Nobody can ask');
    await user.selectOptions(screen.getByLabelText('Who may bring in others'), 'Nobody');
    const ann = await person('ann');
    await waitFor(async () =>
      expect(await groupAt(ann)).toMatchObject({
        joinOption: 'DisableApply',
        inviteOption: 'DisableInvite',
      }),
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Invite' })).toBeNull());
  });

  it('takes back what was refused, and says why', async () => {
    const { user } = renderDetails({}, { methods: { updateGroupProfile: refuse(2801) } });
    await heading('Sound studio');
    await user.click(screen.getByRole('checkbox', { name: 'Mute everybody' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^“Sound studio” is as it was\. .*offline/,
    );
    await waitFor(() =>
      expect(screen.getByRole('checkbox', { name: 'Mute everybody' })).not.toBeChecked(),
    );
  });
});

describe('what is mine in a group', () => {
  it('is a name, which everybody in it sees', async () => {
    const { user, person } = renderDetails({ groupID: 'lecture' });
    await screen.findByRole('button', { name: 'Leave the group…' });
    await user.click(button('Change my name in this group'));
    const field = await screen.findByRole('textbox', { name: 'Name in this group' });
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard('Ann (front row){Enter}');
    expect(await screen.findByText('Ann (front row)')).toBeInTheDocument();
    const mei = await person('mei');
    const options = { groupID: 'lecture', userIDList: ['ann'] };
    const { data } = await mei.getGroupMemberProfile(options);
    expect(data.memberList[0]?.nameCard).toBe('Ann (front row)');
  });

  it('is how I am told of its messages', async () => {
    const { user, person } = renderDetails();
    await heading('Sound studio');
    await user.selectOptions(screen.getByLabelText('Notifications'), 'Only when I am mentioned');
    const ann = await person('ann');
    await waitFor(async () =>
      expect((await groupAt(ann)).selfInfo.messageRemindType).toBe('AcceptNotNotifyExceptAt'),
    );
    await waitFor(() =>
      expect(screen.getByLabelText('Notifications')).toHaveValue('AcceptNotNotifyExceptAt'),
    );
  });
});

describe('the end of it', () => {
  it('is to leave, after it was asked', async () => {
    const onLeft = vi.fn();
    const { user, person } = renderDetails({ groupID: 'lecture', onLeft });
    await screen.findByRole('button', { name: 'Leave the group…' });
    await user.click(button('Leave the group…'));
    const question = await screen.findByRole('dialog', { name: 'Leave “Lecture”?' });
    await user.click(within(question).getByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(onLeft).toHaveBeenCalledOnce());
    expect(await screen.findByText('You are not in this group')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Group details' })).toHaveFocus();
    const { data } = await (await person('ann')).getGroupList();
    expect(data.groupList.map(({ groupID }) => groupID)).not.toContain('lecture');
  });

  it('does not come when the answer is no, or the service refuses', async () => {
    const onLeft = vi.fn();
    const quitGroup = vi.fn(refuse(2801));
    const { user, person } = renderDetails(
      { groupID: 'lecture', onLeft },
      { methods: { quitGroup } },
    );
    await screen.findByRole('button', { name: 'Leave the group…' });
    await user.click(button('Leave the group…'));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const { data } = await (await person('ann')).getGroupList();
    expect(data.groupList.map(({ groupID }) => groupID)).toContain('lecture');
    expect(quitGroup).not.toHaveBeenCalled();
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(button('Leave the group…'));
    await user.click(await screen.findByRole('button', { name: 'Leave' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^You are still in “Lecture”\. .*offline/,
    );
    expect(quitGroup).toHaveBeenCalledOnce();
    expect(onLeft).not.toHaveBeenCalled();
    expect(button('Leave the group…')).toBeVisible();
  });

  it('comes for everybody when the owner dismisses it', async () => {
    const onLeft = vi.fn();
    const { user, person } = renderDetails({ onLeft });
    await heading('Sound studio');
    await user.click(button('Dismiss the group…'));
    await screen.findByRole('dialog', { name: 'Dismiss “Sound studio”?' });
    await user.click(button('Dismiss'));
    await waitFor(() => expect(onLeft).toHaveBeenCalledOnce());
    const { data } = await (await person('ben')).getGroupList();
    expect(data.groupList.map(({ groupID }) => groupID)).not.toContain('studio');
  });

  it('hands the group over to whom one chooses', async () => {
    const { user, person } = renderDetails();
    await heading('Sound studio');
    await user.click(button('Hand the group over…'));
    const dialog = await screen.findByRole('dialog', { name: 'Choose the new owner' });
    await user.click(within(dialog).getByRole('button', { name: 'Hand over' }));
    expect(within(dialog).getByText('Choose a member first.')).toHaveAttribute('role', 'alert');
    expect(within(dialog).queryByRole('option', { name: /^Ann/ })).toBeNull();
    await user.click(await within(dialog).findByRole('option', { name: 'Benny' }));
    expect(within(dialog).getByRole('listbox')).toHaveAttribute('aria-multiselectable', 'false');
    expect(within(dialog).getByText('Hand the group over to Benny?')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Hand over' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await screen.findByRole('button', { name: 'Leave the group…' });
    expect(screen.queryByRole('button', { name: 'Dismiss the group…' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Group details' })).toHaveFocus();
    expect((await groupAt(await person('ben'))).ownerID).toBe('ben');
  });

  it('says that members are looked for, and why they could not be had, before nobody is found', async () => {
    let isDown = true;
    const { user } = renderDetails(
      {},
      {
        methods: (sdk) => ({
          searchCloudGroupMembers: (options) =>
            isDown ? refuse(2801)() : sdk.searchCloudGroupMembers(options),
        }),
      },
    );
    await heading('Sound studio');
    await user.click(button('Hand the group over…'));
    const dialog = await screen.findByRole('dialog', { name: 'Choose the new owner' });
    const field = within(dialog).getByRole('combobox', { name: 'Search members' });
    await within(dialog).findByRole('option', { name: 'Benny' });
    await user.type(field, 'mei');
    expect(within(dialog).getByText('Loading…')).toHaveAttribute('role', 'status');
    const words = await within(dialog).findByText('The search did not work', {}, { timeout: 5000 });
    expect(words.parentElement).toHaveAttribute('role', 'alert');
    expect(within(dialog).queryByText('No member found')).toBeNull();
    isDown = false;
    await user.type(field, ' tan');
    await within(dialog).findByRole('option', { name: /Mei/ });
    // What is typed next is another search: Enter takes nobody of this one.
    await user.type(field, 'x{Enter}');
    expect(within(dialog).queryByText(/^Hand the group over to/)).toBeNull();
  });

  it('says that members could not be loaded, and asks again', async () => {
    let isDown = true;
    const { user } = renderDetails(
      {},
      {
        methods: (sdk) => ({
          getGroupMemberList: (options) =>
            isDown ? refuse(2801)() : sdk.getGroupMemberList(options),
        }),
      },
    );
    await heading('Sound studio');
    await user.click(button('Hand the group over…'));
    const dialog = await screen.findByRole('dialog', { name: 'Choose the new owner' });
    await within(dialog).findByText('The members could not be loaded');
    expect(within(dialog).queryByText('Nobody else is in this group.')).toBeNull();
    isDown = false;
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    await within(dialog).findByRole('option', { name: 'Benny' });
    expect(within(dialog).getByRole('combobox')).toHaveFocus();
  });
});

describe('a form over the details', () => {
  it.each([
    ['Edit', 'Edit the group', 'updateGroupProfile'],
    ['Change my name in this group', 'Name in this group', 'setGroupMemberNameCard'],
  ] as const)(
    'stays until the service has answered, and says there what was refused: %s',
    async (way, title, method) => {
      let answer: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const { user } = renderDetails(
        { groupID: 'walkers' },
        { methods: { [method]: () => asked.then(refuse(2801)) } },
      );
      await heading('Walkers');
      await user.click(await screen.findByRole('button', { name: way }));
      const dialog = await screen.findByRole('dialog', { name: title });
      await user.keyboard('!');
      await user.click(within(dialog).getByRole('button', { name: 'Save' }));
      await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
      await user.click(within(dialog).getByRole('button', { name: 'Close' }));
      expect(dialog).toBeInTheDocument();
      answer();
      expect(await within(dialog).findByText(/offline/)).toHaveAttribute('role', 'alert');
      await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    },
  );

  it('leads to the picture that cannot be used', async () => {
    const uploadAvatar = async () => `https://cdn.example.org/${'a'.repeat(100)}`;
    const { user } = renderDetails({ uploadAvatar });
    await heading('Sound studio');
    await user.click(button('Edit'));
    await screen.findByRole('dialog', { name: 'Edit the group' });
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('There is no field for files.');
    await user.upload(input, new File(['x'], 'studio.png', { type: 'image/png' }));
    expect(await screen.findByText(/^This picture cannot be used/)).toBeInTheDocument();
    await user.click(button('Save'));
    expect(button('Change the picture')).toHaveFocus();
  });
});
