import { ChatError, EVENT } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { contactsSeed, manyFriendsSeed } from '../testing/contacts-seed.js';
import { Stage } from '../testing/stage.js';
import { unasked } from '../testing/unasked.js';
import { Contacts, type ContactsProps } from './index.js';

function Selecting(props: ContactsProps) {
  const [selectedUserID, setSelectedUserID] = useState(props.selectedUserID);
  return (
    <Contacts
      onMessage={() => undefined}
      onAdd={() => undefined}
      {...props}
      selectedUserID={selectedUserID}
      onSelect={setSelectedUserID}
    />
  );
}

const meta: Meta<typeof Contacts> = {
  title: 'Contacts',
  component: Contacts,
  args: { selectedUserID: 'mei' },
  render: (args) => (
    <Stage width={360} seed={contactsSeed}>
      <Selecting {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof Contacts>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: /^Ben Okafor.*Online.*On the train until noon/ });
    await canvas.findByRole('button', { name: 'New friends 2 new requests' });
  },
};

/** One who is in two groups stands in both. */
export const ByGroup: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'By group' }));
    const work = await canvas.findByRole('group', { name: 'Work' });
    await expect(within(work).getAllByRole('option')).toHaveLength(2);
  },
};

export const Searching: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('option', { name: /^Ben/ });
    await userEvent.type(canvas.getByRole('searchbox'), 'asa');
    await canvas.findByText('1 friend found');
  },
};

export const NothingFound: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('option', { name: /^Ben/ });
    await userEvent.type(canvas.getByRole('searchbox'), 'xylophone');
    await canvas.findByText('Look for a name, or a part of one.');
  },
};

/** What can be done with a friend: a right click, a finger that rests, the menu key. */
export const Menu: Story = {
  play: async ({ canvas, userEvent }) => {
    const ben = await canvas.findByRole('option', { name: /^Ben/ });
    await userEvent.pointer({ keys: '[MouseRight]', target: ben });
    await canvas.findByRole('menu', { name: 'What to do with Ben Okafor' });
  },
};

/** In which groups a friend is: a page of the menu that stays open. */
export const MenuOfGroups: Story = {
  play: async ({ canvas, userEvent }) => {
    const ben = await canvas.findByRole('option', { name: /^Ben/ });
    await userEvent.pointer({ keys: '[MouseRight]', target: ben });
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Groups' }));
    await expect(await canvas.findByRole('menuitemcheckbox', { name: 'Work' })).toBeChecked();
  },
};

/** Asks before a friendship ends. */
export const Question: Story = {
  play: async ({ canvas, userEvent }) => {
    const ben = await canvas.findByRole('option', { name: /^Ben/ });
    await userEvent.pointer({ keys: '[MouseRight]', target: ben });
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Block…' }));
    await canvas.findByRole('dialog', { name: 'Block Ben Okafor?' });
  },
};

/** A refusal brings the friend back, and says why. */
export const Refused: Story = {
  render: (args) => (
    <Stage
      width={360}
      seed={contactsSeed}
      methods={{ addToBlacklist: () => Promise.reject(new ChatError({ code: 30013 })) }}
    >
      <Selecting {...args} />
    </Stage>
  ),
  play: async (context) => {
    await Question.play?.(context);
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Block' }));
    await context.canvas.findByText(/^Ben Okafor could not be blocked\./);
    await context.canvas.findByRole('option', { name: /^Ben/ });
  },
};

/** The lists behind the friends open inside. */
export const NewFriends: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^New friends/ }));
    await canvas.findByRole('button', { name: 'Accept Nia Adebayo' });
    await expect(canvas.getByRole('button', { name: 'Back to contacts' })).toHaveFocus();
  },
};

export const Groups: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Groups' }));
    await canvas.findByRole('button', { name: /^Work 2 friends/ });
  },
};

export const Blocked: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Blocked' }));
    await canvas.findByRole('button', { name: 'Unblock Rude Robert' });
  },
};

export const Empty: Story = {
  render: (args) => (
    <Stage width={360}>
      <Selecting {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('No friends yet');
  },
};

const never = unasked(EVENT.FRIEND_LIST_UPDATED, {
  getFriendList: () => new Promise(() => undefined),
});
const failing = unasked(EVENT.FRIEND_LIST_UPDATED, {
  getFriendList: () => Promise.reject(new ChatError({ code: 2801 })),
});

export const Loading: Story = {
  render: (args) => (
    <Stage width={360} seed={contactsSeed} methods={never}>
      <Selecting {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: (args) => (
    <Stage width={360} seed={contactsSeed} methods={failing}>
      <Selecting {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Your friends could not be loaded');
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

const crowd = manyFriendsSeed(3_000);

/** As many friends as the service keeps, of whom only those in sight are drawn. */
export const Crowded: Story = {
  args: { selectedUserID: undefined },
  render: (args) => (
    <Stage width={360} seed={crowd}>
      <Selecting {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('3,000 friends', undefined, { timeout: 15_000 });
    await expect(canvas.getAllByRole('option').length).toBeLessThan(40);
    // The heading stays above its rows, and no row that is gone to lies below it.
    const list = canvas.getByRole('listbox');
    list.scrollTop = 30_000;
    const letter = await canvas.findByText('B', { selector: '.parlor-contact-heading *' });
    const heading = letter.parentElement as HTMLElement;
    const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);
    await waitFor(() => expect(topOf(heading)).toBe(topOf(list)));
    list.focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    const activeID = list.getAttribute('aria-activedescendant') ?? '';
    const active = document.getElementById(activeID) as HTMLElement;
    await waitFor(() =>
      expect(topOf(active)).toBeGreaterThanOrEqual(topOf(heading) + heading.offsetHeight),
    );
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage width={360} seed={contactsSeed} isArabic>
      <Selecting {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: /^دارا/ });
  },
};

/** No name of a way is cut. */
export const Narrow: Story = {
  render: (args) => (
    <Stage width={280} seed={contactsSeed}>
      <Selecting {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    for (const words of ['New friends', 'Groups', 'Blocked']) {
      const name = await canvas.findByText(words, { selector: '.parlor-contacts-way-name' });
      await expect(name.scrollWidth).toBeLessThanOrEqual(name.clientWidth);
      await expect(getComputedStyle(name).whiteSpace).toBe('normal');
    }
  },
};

/** As wide as a phone. */
export const Phone: Story = {
  render: (args) => (
    <Stage width={320} seed={contactsSeed}>
      <Selecting {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: /^Ben/ });
  },
};
