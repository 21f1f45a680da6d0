import { ChatError, type ChatSDK } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import type { Faults } from '../testing/chat-world.js';
import { stubDialogs } from '../testing/dialogs.js';
import { makeFolders } from '../testing/folders.js';
import { renderChat } from '../testing/render-chat.js';
import { FolderDialog } from './index.js';

beforeAll(() => import('./folder-dialog.js'));
beforeEach(() => {
  stubDialogs();
  vi.clearAllMocks();
});

const onClose = vi.fn();
const onSaved = vi.fn();

const newFolder = <FolderDialog onClose={onClose} onSaved={onSaved} />;

async function field(): Promise<HTMLElement> {
  // The list is there before what is chosen in it.
  await screen.findByRole('option', { name: 'Ben Okafor' });
  return screen.getByRole('textbox', { name: 'Name' });
}

/** Which conversations the service has in a folder. */
async function membersOf(sdk: ChatSDK, groupName: string): Promise<string[]> {
  const { data } = await sdk.getConversationList({ groupName });
  return data.conversationList.map(({ conversationID }) => conversationID).sort();
}

describe('the dialog for a new folder', () => {
  it('makes it with the conversations that were chosen', async () => {
    const { user, person } = renderChat(newFolder, { devices: 9 });
    const ann = await person('ann');
    await user.type(await field(), '  Team ');
    await user.click(screen.getByRole('option', { name: 'Ben Okafor' }));
    await user.click(screen.getByRole('option', { name: 'Design review' }));
    expect(screen.getByText('2 conversations chosen')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Create' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(onSaved).toHaveBeenCalledWith('Team');
    await waitFor(async () =>
      expect(await membersOf(ann, 'Team')).toEqual(['C2Cben', 'GROUPdesign']),
    );
  });

  it('begins with the conversations that the app has chosen', async () => {
    renderChat(<FolderDialog conversationIDs={['C2Ceve']} onClose={onClose} />);
    await field();
    expect(screen.getByRole('option', { name: 'Evelyn Brown' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('finds conversations by parts of their names, and offers no notices', async () => {
    const { user } = renderChat(newFolder, { devices: 9 });
    await field();
    await user.type(screen.getByRole('combobox'), 'hik');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await user.keyboard('{Enter}');
    expect(screen.getByText('1 conversation chosen')).toBeInTheDocument();
  });

  it('says what is missing, and puts the focus there', async () => {
    const chat = renderChat(newFolder, { devices: 9 });
    const { user } = chat;
    await makeFolders(chat);
    const name = await field();
    const save = screen.getByRole('button', { name: 'Create' });
    await user.click(save);
    expect(screen.getByRole('alert')).toHaveTextContent('Give the folder a name.');
    expect(name).toHaveFocus();
    expect(name).toBeInvalid();
    await user.keyboard('Work{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('You have a folder of this name.'),
    );
    await user.keyboard(' and the rest of the whole long week{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('This name is too long.');
    expect(screen.getByText('40 of 32')).toBeInTheDocument();
    await user.clear(name);
    await user.keyboard('Team{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Choose at least one conversation.');
    expect(screen.getByRole('combobox')).toHaveFocus();
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('says why the service refuses, and keeps what was written', async () => {
    const refuse = () => Promise.reject(new ChatError({ code: 51010 }));
    const { user } = renderChat(newFolder, { methods: { createConversationGroup: refuse } });
    await user.type(await field(), 'Team');
    await user.click(screen.getByRole('option', { name: 'Ben Okafor' }));
    await user.click(screen.getByRole('button', { name: 'Create' }));
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('as many folders as there is room for'),
    );
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Team');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('says which part could not be done, and changes the folder from then on', async () => {
    const add = vi.fn();
    const { user } = renderChat(newFolder, {
      methods: (sdk) => ({
        createConversationGroup: async ({ groupName, conversationIDList }) => {
          const [first = '', ...others] = [...conversationIDList].sort();
          await sdk.createConversationGroup({ groupName, conversationIDList: [first] });
          return {
            code: 0,
            data: {
              successConversationIDList: [first],
              failureConversationIDList: others.map((conversationID) => ({
                conversationID,
                code: 51008,
                message: 'too many',
              })),
            },
          };
        },
        addConversationsToGroup: (options) => {
          add(options);
          return sdk.addConversationsToGroup(options);
        },
      }),
    });
    await user.type(await field(), 'Team');
    await user.click(screen.getByRole('option', { name: 'Ben Okafor' }));
    await user.click(screen.getByRole('option', { name: 'Evelyn Brown' }));
    await user.click(screen.getByRole('button', { name: 'Create' }));
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(/^1 conversation could not be changed/),
    );
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(add).toHaveBeenCalledWith({ groupName: 'Team', conversationIDList: ['C2Ceve'] });
  });

  it('has nothing that axe complains about', async () => {
    const { view } = renderChat(newFolder, { devices: 9 });
    await field();
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('the dialog of a folder', () => {
  function Opened({ isOpen }: { isOpen: boolean }) {
    return isOpen ? <FolderDialog name="Work" onClose={onClose} onSaved={onSaved} /> : null;
  }

  async function open(methods: Faults = {}) {
    const chat = renderChat(<Opened isOpen={false} />, { methods, devices: 9 });
    await makeFolders(chat);
    chat.rerender(<Opened isOpen />);
    await field();
    await screen.findByText('2 conversations chosen');
    return { ...chat, ann: await chat.person('ann') };
  }

  it('shows first what is in it', async () => {
    await open();
    const [first, second] = screen.getAllByRole('option');
    for (const option of [first, second]) expect(option).toHaveAttribute('aria-selected', 'true');
  });

  it('renames it, and takes conversations in and out', async () => {
    const { user, ann } = await open();
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Office');
    await user.click(screen.getByRole('option', { name: 'Ben Okafor' }));
    await user.click(screen.getByRole('option', { name: 'Evelyn Brown' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(onSaved).toHaveBeenCalledWith('Office'));
    await waitFor(async () =>
      expect(await membersOf(ann, 'Office')).toEqual(['C2Ceve', 'GROUPdesign']),
    );
    expect((await ann.getConversationGroupList()).data).toEqual(['Office', 'Friends']);
  });

  it('goes on from its new name when only that could be saved', async () => {
    let isDown = true;
    const { user, ann } = await open((sdk) => ({
      addConversationsToGroup: (options) =>
        isDown
          ? Promise.reject(new ChatError({ code: 2801 }))
          : sdk.addConversationsToGroup(options),
    }));
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Office');
    await user.click(screen.getByRole('option', { name: 'Evelyn Brown' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/offline/));
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    await waitFor(async () =>
      expect(await membersOf(ann, 'Office')).toEqual(['C2Cben', 'C2Ceve', 'GROUPdesign']),
    );
  });

  it('leaves in it what another device has put in meanwhile', async () => {
    const { user, ann } = await open();
    await ann.addConversationsToGroup({ groupName: 'Work', conversationIDList: ['C2Cdara'] });
    await user.click(screen.getByRole('option', { name: 'Ben Okafor' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    await waitFor(async () =>
      expect(await membersOf(ann, 'Work')).toEqual(['C2Cdara', 'GROUPdesign']),
    );
  });
});
