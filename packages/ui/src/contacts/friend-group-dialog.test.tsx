import { ChatError, type ChatSDK } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { contactsSeed as seed } from '../testing/contacts-seed.js';
import { stubDialogs } from '../testing/dialogs.js';
import { renderChat } from '../testing/render-chat.js';
import { FriendGroupDialog } from './index.js';

beforeAll(() => import('./friend-group-dialog.js'));
beforeEach(() => {
  stubDialogs();
  vi.clearAllMocks();
});

const onClose = vi.fn();
const onSaved = vi.fn();
const onDeleted = vi.fn();

const newGroup = <FriendGroupDialog onClose={onClose} onSaved={onSaved} />;
const work = (
  <FriendGroupDialog name="Work" onClose={onClose} onSaved={onSaved} onDeleted={onDeleted} />
);

async function field(): Promise<HTMLElement> {
  await screen.findByRole('option', { name: 'Ben Okafor' });
  return screen.getByRole('textbox', { name: 'Name' });
}

/** Who the service has in a group; `undefined` when there is no such group. */
async function membersOf(sdk: ChatSDK, name: string): Promise<string[] | undefined> {
  const { data } = await sdk.getFriendGroupList();
  return data.find((group) => group.name === name)?.userIDList.toSorted();
}

describe('the dialog for a new friend group', () => {
  it('makes it with the friends who were chosen', async () => {
    const { user, person } = renderChat(newGroup, { seed, devices: 2 });
    await user.type(await field(), '  Team ');
    await user.click(screen.getByRole('option', { name: 'Ben Okafor' }));
    await user.type(screen.getByRole('combobox'), 'eve');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await user.keyboard('{Enter}');
    expect(screen.getByText('2 friends chosen')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Create' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(onSaved).toHaveBeenCalledWith('Team');
    const ann = await person('ann');
    expect(await membersOf(ann, 'Team')).toEqual(['ben', 'eve']);
  });

  it('says what is wrong with the name, and puts the focus there', async () => {
    const { user } = renderChat(newGroup, { seed });
    const name = await field();
    await user.click(screen.getByRole('button', { name: 'Create' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Give the group a name.');
    expect(name).toHaveFocus();
    expect(name).toBeInvalid();
    await user.keyboard('Work{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('You have a group of this name.');
    await user.keyboard(' and the rest of the whole week{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('This name is too long.');
    expect(screen.getByText('35 of 30')).toBeInTheDocument();
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('says why the service refuses it, and can be tried again', async () => {
    const createFriendGroup = () => Promise.reject(new ChatError({ code: 30011, message: 'full' }));
    const { user } = renderChat(newGroup, { seed, methods: { createFriendGroup } });
    await user.type(await field(), 'Team');
    await user.click(screen.getByRole('button', { name: 'Create' }));
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('as many groups as there is room for'),
    );
    expect(onClose).not.toHaveBeenCalled();
  });

  it('has nothing to complain of', async () => {
    renderChat(newGroup, { seed });
    await field();
    expect(await complaints(screen.getByRole('dialog'))).toEqual([]);
  });
});

describe('the dialog for a friend group that is there', () => {
  it('renames it, and changes who is in it', async () => {
    const { user, person } = renderChat(work, { seed, devices: 2 });
    const name = await field();
    await waitFor(() => expect(screen.getByText('2 friends chosen')).toBeInTheDocument());
    expect(screen.getAllByRole('option')[0]).toHaveAttribute('aria-selected', 'true');
    await user.clear(name);
    await user.keyboard('Office');
    await user.click(screen.getByRole('option', { name: 'Ben Okafor' }));
    await user.click(screen.getByRole('option', { name: 'Evelyn Brown' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const ann = await person('ann');
    expect(await membersOf(ann, 'Work')).toBeUndefined();
    expect(await membersOf(ann, 'Office')).toEqual(['eve', 'mei']);
  });

  it('goes on from its new name when only that could be saved', async () => {
    let isDown = true;
    const { user, person } = renderChat(work, {
      seed,
      devices: 2,
      methods: (sdk) => ({
        addToFriendGroup: (options) =>
          isDown ? Promise.reject(new ChatError({ code: 2801 })) : sdk.addToFriendGroup(options),
      }),
    });
    const name = await field();
    await waitFor(() => expect(screen.getByText('2 friends chosen')).toBeInTheDocument());
    await user.clear(name);
    await user.keyboard('Office');
    await user.click(screen.getByRole('option', { name: 'Evelyn Brown' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/offline/));
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const ann = await person('ann');
    expect(await membersOf(ann, 'Office')).toEqual(['ben', 'eve', 'mei']);
  });

  it('deletes it after it has asked; what was written stays when the answer is no', async () => {
    const { user, person } = renderChat(work, { seed, devices: 2 });
    await user.type(await field(), 's');
    await user.click(screen.getByRole('button', { name: 'Delete the group' }));
    expect(screen.getByRole('heading', { name: 'Delete the group “Work”?' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Works');
    await user.click(screen.getByRole('button', { name: 'Delete the group' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(onDeleted).toHaveBeenCalledWith('Work'));
    expect(onClose).toHaveBeenCalled();
    const ann = await person('ann');
    expect(await membersOf(ann, 'Work')).toBeUndefined();
  });

  it('says why it could not be deleted', async () => {
    const deleteFriendGroup = () => Promise.reject(new ChatError({ code: 2711, message: 'gone' }));
    const { user } = renderChat(work, { seed, methods: { deleteFriendGroup } });
    await field();
    await user.click(screen.getByRole('button', { name: 'Delete the group' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await screen.findByText('This group is not there any more.');
    expect(onClose).not.toHaveBeenCalled();
  });
});
