import { ChatError, type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import type { ChatWorld } from '../testing/chat-world.js';
import { makeFolders, otherDevice } from '../testing/folders.js';
import { crowdSeed } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { FolderDialog, FolderTabs } from './index.js';

/** Dialogs are loaded when they are first opened. */
const PATIENTLY = { timeout: 8_000 };

/** The tabs with what the app has to do: keep what is selected, and show the dialog for a new one. */
function Tabs() {
  const [selected, setSelected] = useState<string | null>(null);
  const [isNew, setNew] = useState(false);
  return (
    <div className="parlor-root">
      <FolderTabs
        selected={selected}
        onSelect={setSelected}
        onNew={() => setNew(true)}
        panelID="folder-panel"
      />
      <p
        id="folder-panel"
        role="tabpanel"
        aria-label={selected ?? 'Everything'}
        style={{ padding: 20 }}
      >
        {selected ?? 'Everything'}
      </p>
      {isNew && <FolderDialog onClose={() => setNew(false)} onSaved={setSelected} />}
    </div>
  );
}

const meta: Meta<typeof Tabs> = {
  title: 'Folder tabs',
  component: Tabs,
  render: () => (
    <Stage width={360} devices={2} prepare={makeFolders}>
      <Tabs />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof Tabs>;

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: /^Work/ }));
    await userEvent.keyboard('{ArrowRight}');
    await expect(await canvas.findByRole('tab', { name: /^Friends/ })).toHaveFocus();
    await expect(canvas.getByRole('tabpanel', { name: 'Friends' })).toBeVisible();
  },
};

async function makeTwenty(world: ChatWorld): Promise<void> {
  const { folder } = await otherDevice(world);
  for (let index = 1; index <= 20; index += 1) {
    await folder(index === 3 ? 'The longest name that fits, yes!' : `Folder ${index}`, [
      `C2Cperson${index}`,
    ]);
  }
}

/** As many as the service keeps: they scroll, and there is no room for another one. */
export const Crowded: Story = {
  render: () => (
    <Stage width={360} seed={crowdSeed(24)} devices={2} prepare={makeTwenty}>
      <Tabs />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('tab', { name: /^Folder 20/ });
    await userEvent.click(await canvas.findByRole('tab', { name: /^Folder 5/ }));
    const full = await canvas.findByRole('button', { name: /There is room for 20 folders/ });
    await expect(full).toHaveAttribute('aria-disabled', 'true');
  },
};

async function mentionAnn(world: ChatWorld): Promise<void> {
  await makeFolders(world);
  const mei = await world.person('mei');
  await mei.sendMessage(
    mei.createTextAtMessage({
      to: 'hikers',
      conversationType: TYPES.CONV_GROUP,
      payload: { text: '@Ann Lindqvist are you coming?', atUserList: ['ann'] },
    }),
  );
}

export const Mentioned: Story = {
  render: () => (
    <Stage width={360} devices={2} prepare={mentionAnn}>
      <Tabs />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('tab', { name: /^Friends You were mentioned/ });
  },
};

export const Menu: Story = {
  play: async ({ canvas, userEvent }) => {
    const tab = await canvas.findByRole('tab', { name: /^Friends/ });
    await userEvent.pointer({ target: tab, keys: '[MouseRight]' });
    const menu = await canvas.findByRole('menu', { name: 'Change the folder Friends' });
    await expect(within(menu).getAllByRole('menuitem')).toHaveLength(3);
  },
};

export const NewFolder: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'New folder' }));
    await userEvent.type(
      await canvas.findByRole('textbox', { name: 'Name' }, PATIENTLY),
      'Family 👨‍👩‍👧',
    );
    await userEvent.click(await canvas.findByRole('option', { name: 'Evelyn Brown' }));
    await canvas.findByText('1 conversation chosen');
  },
};

/** What is missing is said when one tries to save it. */
export const NewFolderRefused: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'New folder' }));
    await userEvent.type(
      await canvas.findByRole('textbox', { name: 'Name' }, PATIENTLY),
      'A name that is far too long for it',
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Create' }));
    await canvas.findByText('This name is too long.');
  },
};

const never = () => new Promise<never>(() => undefined);

/** What is on its way stays to be seen until the service has answered. */
export const Saving: Story = {
  render: () => (
    <Stage
      width={360}
      devices={2}
      prepare={makeFolders}
      methods={{ createConversationGroup: never }}
    >
      <Tabs />
    </Stage>
  ),
  play: async (context) => {
    await NewFolder.play?.(context);
    const create = context.canvas.getByRole('button', { name: 'Create' });
    await context.userEvent.click(create);
    await waitFor(() => expect(create).toHaveAttribute('aria-disabled', 'true'));
  },
};

export const EditFolder: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: /^Work/ }));
    await userEvent.keyboard('{F2}');
    await canvas.findByRole('dialog', { name: 'Change the folder' }, PATIENTLY);
    await canvas.findByText('2 conversations chosen');
  },
};

export const DeleteFolder: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: /^Work/ }));
    await userEvent.keyboard('{Delete}');
    await canvas.findByRole('dialog', { name: 'Delete the folder “Work”?' });
  },
};

/** The service did not do it: the folder is there again, and it is said why. */
export const NotDeleted: Story = {
  render: () => (
    <Stage
      width={360}
      devices={2}
      prepare={makeFolders}
      methods={{ deleteConversationGroup: () => Promise.reject(new ChatError({ code: 2801 })) }}
    >
      <Tabs />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: /^Work/ }));
    await userEvent.keyboard('{Delete}');
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete' }));
    await canvas.findByText(/You are offline/);
    await canvas.findByRole('tab', { name: /^Work/ });
  },
};

/** A service that does not name the folders, and tells nothing of them unasked either. */
function withoutNames(sdk: ChatSDK): Partial<ChatSDK> {
  return {
    getConversationGroupList: () => Promise.reject(new ChatError({ code: 2801 })),
    on: (name, handler, context) => {
      if (name !== EVENT.CONVERSATION_GROUP_LIST_UPDATED) sdk.on(name, handler, context);
    },
  };
}

export const NotLoaded: Story = {
  render: () => (
    <Stage width={360} methods={withoutNames}>
      <Tabs />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('The folders could not be loaded.');
  },
};

async function makeArabicFolders(world: ChatWorld): Promise<void> {
  const { folder } = await otherDevice(world);
  await folder('العمل', ['GROUPdesign', 'C2Cben']);
  await folder('Friends', ['GROUPhikers']);
  await folder('العائلة', ['C2Cdara']);
}

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <Stage width={360} isArabic devices={2} prepare={makeArabicFolders}>
      <Tabs />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: /^العمل/ }));
    await userEvent.keyboard('{ArrowLeft}');
    await expect(await canvas.findByRole('tab', { name: /^Friends/ })).toHaveFocus();
  },
};
