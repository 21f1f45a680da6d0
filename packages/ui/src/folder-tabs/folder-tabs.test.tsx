import { ChatError } from '@parlor/sdk';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { makeFolders, otherDevice } from '../testing/folders.js';
import { Missing } from '../testing/missing.js';
import { type RenderedChat, renderChat } from '../testing/render-chat.js';
import { crowdSeed } from '../testing/seed.js';
import { FolderDialog, FolderTabs } from './index.js';

// It is loaded when it is opened: not while a test waits for it.
beforeAll(() => import('./folder-dialog.js'));
beforeEach(() => {
  stubDialogs();
  vi.clearAllMocks();
});

const onLeave = vi.fn();

function Tabs() {
  const [selected, setSelected] = useState<string | null>(null);
  const [isNew, setNew] = useState(false);
  return (
    <>
      <FolderTabs
        {...{ selected, onLeave }}
        onSelect={setSelected}
        onNew={() => setNew(true)}
        panelID="panel"
      />
      <div id="panel" role="tabpanel" aria-label={selected ?? 'All'} />
      {isNew && <FolderDialog onClose={() => setNew(false)} onSaved={setSelected} />}
    </>
  );
}

/** The tabs over two folders. */
async function open(options: Parameters<typeof renderChat>[1] = {}): Promise<RenderedChat> {
  const chat = renderChat(<Tabs />, { devices: 9, ...options });
  await makeFolders(chat);
  await screen.findByRole('tab', { name: /^Work/ });
  return chat;
}

function tab(name: string): HTMLElement {
  return screen.getByRole('tab', { name: new RegExp(`^${name}`) });
}

function names(): string[] {
  return screen
    .getAllByRole('tab')
    .map((each) => each.querySelector('.parlor-folder-label')?.textContent ?? '');
}

async function openMenu(name: string): Promise<HTMLElement> {
  fireEvent.contextMenu(tab(name));
  return screen.findByRole('menu');
}

it('where the application was found to have no folders there is nothing, and nothing to try again', async () => {
  const getConversationGroupList = () => Promise.reject(new ChatError({ code: 3122 }));
  renderChat(
    <>
      <Tabs />
      <Missing />
    </>,
    { methods: { getConversationGroupList } },
  );
  await screen.findByText('missing: conversationGroups');
  expect(screen.queryByRole('button')).toBeNull();
});

describe('folder tabs', () => {
  it('are not there before the first folder', async () => {
    const chat = renderChat(<Tabs />, { devices: 9 });
    expect(screen.queryByRole('tablist')).toBeNull();
    await makeFolders(chat);
    expect(await screen.findByRole('tablist', { name: 'Folders' })).toBeInTheDocument();
    await waitFor(() => expect(names()).toEqual(['All', 'Work', 'Friends']));
  });

  it('say how much is unread in each', async () => {
    await open();
    await waitFor(() => expect(tab('Work')).toHaveAccessibleName('Work 2 unread messages'));
    expect(tab('Friends')).toHaveAccessibleName('Friends 2 unread messages');
    expect(tab('All')).toHaveAccessibleName(/^All \d+ unread messages$/);
  });

  it('are chosen by a click, and tell what they change', async () => {
    const { user } = await open();
    expect(tab('All')).toHaveAttribute('aria-selected', 'true');
    await user.click(tab('Work'));
    expect(tab('Work')).toHaveAttribute('aria-selected', 'true');
    expect(tab('Work')).toHaveAttribute('aria-controls', 'panel');
    expect(screen.getByRole('tabpanel', { name: 'Work' })).toBeInTheDocument();
  });

  it('are gone through by keys, around the ends', async () => {
    const { user } = await open();
    await user.tab();
    expect(tab('All')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(tab('Work')).toHaveFocus();
    expect(tab('Work')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{End}');
    expect(tab('Friends')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(tab('All')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(tab('Friends')).toHaveFocus();
    await user.keyboard('{Home}{ArrowDown}');
    expect(tab('All')).toHaveFocus();
    expect(onLeave).toHaveBeenCalled();
  });

  it('take keys for the one that has the focus', async () => {
    const { user } = await open();
    await user.click(tab('Work'));
    await openMenu('Friends');
    await user.keyboard('{Escape}');
    expect(tab('Friends')).toHaveFocus();
    await user.keyboard('{Delete}');
    expect(
      screen.getByRole('dialog', { name: 'Delete the folder “Friends”?' }),
    ).toBeInTheDocument();
  });

  it('scroll by themselves, and not the page, to what is shown', async () => {
    const scrollIntoView = vi.fn();
    Element.prototype.scrollIntoView = scrollIntoView;
    onTestFinished(() => void Reflect.deleteProperty(Element.prototype, 'scrollIntoView'));
    await open();
    expect(scrollIntoView).not.toHaveBeenCalled();
  });

  it('follow the direction of the page', async () => {
    const { user, view } = await open();
    view.container.style.direction = 'rtl';
    await user.click(tab('All'));
    await user.keyboard('{ArrowLeft}');
    expect(tab('Work')).toHaveFocus();
  });

  it('have only one stop for the Tab key', async () => {
    const { user } = await open();
    await user.click(tab('Work'));
    expect(screen.getAllByRole('tab').filter((each) => each.tabIndex === 0)).toEqual([tab('Work')]);
  });

  it('say that there is room for no more than 20', async () => {
    const chat = renderChat(<Tabs />, { devices: 9, seed: crowdSeed(3) });
    const { folder } = await otherDevice(chat);
    for (let index = 1; index <= 20; index += 1) await folder(`No. ${index}`, ['C2Cperson1']);
    const full = await screen.findByRole('button', { name: /There is room for 20 folders/ });
    expect(full).toHaveAttribute('aria-disabled', 'true');
    await chat.user.click(full);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('say when they could not be loaded, and try again', async () => {
    let isDown = true;
    const chat = renderChat(<Tabs />, {
      devices: 9,
      methods: (sdk) => ({
        getConversationGroupList: () =>
          isDown ? Promise.reject(new ChatError({ code: 2801 })) : sdk.getConversationGroupList(),
      }),
    });
    expect(await screen.findByText('The folders could not be loaded.')).toBeInTheDocument();
    isDown = false;
    await chat.user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await makeFolders(chat);
    expect(await screen.findByRole('tab', { name: /^Work/ })).toBeInTheDocument();
  });

  it('have nothing that axe complains about', async () => {
    const { view } = await open();
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('the menu of a folder', () => {
  it('moves it, and says where it is', async () => {
    const { user } = await open();
    const menu = await openMenu('Friends');
    expect(within(menu).queryByRole('menuitem', { name: 'Move towards the end' })).toBeNull();
    await user.click(within(menu).getByRole('menuitem', { name: 'Move towards the start' }));
    await waitFor(() => expect(names()).toEqual(['All', 'Friends', 'Work']));
    expect(screen.getByText('Friends is at place 1 of 2')).toBeInTheDocument();
    expect(tab('Friends')).toHaveFocus();
  });

  it('is also behind a button, for the folder that is shown', async () => {
    const { user } = await open();
    expect(screen.queryByRole('button', { name: /^Change the folder/ })).toBeNull();
    await user.click(tab('Work'));
    const button = screen.getByRole('button', { name: 'Change the folder Work' });
    await user.click(button);
    expect(screen.getByRole('menu', { name: 'Change the folder Work' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(button).toHaveFocus();
  });

  it('deletes it when that is wanted; its conversations stay', async () => {
    const { user, person } = await open();
    await user.click(tab('Work'));
    await user.keyboard('{Delete}');
    const dialog = screen.getByRole('dialog', { name: 'Delete the folder “Work”?' });
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(names()).toContain('Work');
    // A browser gives it the focus back.
    tab('Work').focus();
    await user.keyboard('{Delete}');
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(names()).toEqual(['All', 'Friends']));
    expect(tab('All')).toHaveAttribute('aria-selected', 'true');
    expect(tab('All')).toHaveFocus();
    const ann = await person('ann');
    expect((await ann.getConversationGroupList()).data).toEqual(['Friends']);
  });

  it('tells why it could not be deleted, and it is there again', async () => {
    const refuse = () => Promise.reject(new ChatError({ code: 51009 }));
    const { user } = await open({ methods: { deleteConversationGroup: refuse } });
    const menu = await openMenu('Work');
    await user.click(within(menu).getByRole('menuitem', { name: 'Delete the folder…' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This folder is not there any more.',
    );
    expect(names()).toContain('Work');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('This folder is not there any more.')).toBeNull();
  });

  it('closes when another device deletes the folder', async () => {
    const chat = await open();
    await openMenu('Work');
    const { sdk } = await otherDevice(chat);
    await sdk.deleteConversationGroup('Work');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(names()).toEqual(['All', 'Friends']);
    expect(tab('All')).toHaveFocus();
  });
});
