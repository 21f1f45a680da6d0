import { ChatError, type ChatSDK } from '@parlor/sdk';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { crowdedGroupSeed, groupSeed } from '../testing/group-seed.js';
import { linesOf } from '../testing/list-tools.js';
import { renderChat } from '../testing/render-chat.js';
import { MemberList, type MemberListProps, type MemberListRowProps } from './index.js';
import { MemberRow } from './member-row.js';

beforeAll(async () => {
  await import('./member-layer.js');
});
beforeEach(stubDialogs);

function renderList(
  props: Partial<MemberListProps> = {},
  options: Parameters<typeof renderChat>[1] = {},
) {
  const list = <MemberList groupID="studio" {...props} />;
  return renderChat(list, { seed: groupSeed, devices: 9, ...options });
}

function option(name: RegExp): Promise<HTMLElement> {
  return screen.findByRole('option', { name });
}

async function openMenu(name: RegExp): Promise<HTMLElement> {
  fireEvent.contextMenu(await option(name), { clientX: 40, clientY: 40 });
  return screen.findByRole('menu');
}

async function linesFor(name: RegExp): Promise<string[]> {
  return linesOf(await openMenu(name));
}

const refuse = () => Promise.reject(new ChatError({ code: 10007 }));
/** Whoever looks at it is in the live room. */
const inLiveRoom = (sdk: ChatSDK): Partial<ChatSDK> => ({
  getGroupMemberList: async (options) => {
    await sdk.joinGroup({ groupID: 'stage' }).catch(() => undefined);
    return sdk.getGroupMemberList(options);
  },
});
const never = () => new Promise<never>(() => undefined);

/** As the service knows a member. */
async function memberAt(sdk: ChatSDK, userID: string, groupID = 'studio') {
  const { data } = await sdk.getGroupMemberProfile({ groupID, userIDList: [userID] });
  return data.memberList[0];
}

describe('the list of members', () => {
  it('says who is in the group, what they are in it, and who is muted until when', async () => {
    renderList();
    await option(/^Ann Lindqvist.*You.*Owner/);
    await option(/^Benny.*Ben Okafor.*Online.*Admin/);
    await option(/^Mei \(mixing\).*Mei Tanaka/);
    // Near midnight the day comes before the time.
    await option(/^Evelyn Brown.*Muted until .*\d{1,2}:\d\d/);
    expect(screen.getAllByRole('option')).toHaveLength(6);
    expect(screen.getByRole('listbox', { name: 'Members' })).toBeInTheDocument();
  });

  it('is walked through by keys, and chooses by Enter', async () => {
    const onUserClick = vi.fn();
    const { user } = renderList({ onUserClick });
    await option(/^Ann/);
    act(() => screen.getByRole('listbox').focus());
    await user.keyboard('{End}{Home}ev');
    const active = screen.getByRole('listbox').getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)).toHaveTextContent(/Evelyn Brown/);
    await user.keyboard('{Enter}');
    expect(onUserClick).toHaveBeenCalledExactlyOnceWith('eve');
  });

  it('tells the app who was pressed', async () => {
    const onUserClick = vi.fn();
    const { user } = renderList({ onUserClick });
    await user.click(await option(/^Benny/));
    expect(onUserClick).toHaveBeenCalledExactlyOnceWith('ben');
  });

  it('opens what can be done about who was pressed where the app shows nobody', async () => {
    const { user } = renderList();
    await user.click(await option(/^Benny/));
    expect(await screen.findByRole('menu', { name: 'What to do with Benny' })).toBeVisible();
  });

  it('has no more rows in the document than are in sight, and loads more as one scrolls', async () => {
    renderList({}, { seed: crowdedGroupSeed(120) });
    await option(/^Ann/);
    expect(screen.getAllByRole('option').length).toBeLessThan(30);
    const list = screen.getByRole('listbox');
    expect(rowsIn(list)).toBe(50);
    list.scrollTop = 45 * 60;
    await waitFor(() => expect(rowsIn(list)).toBe(100));
    list.scrollTop = 95 * 60;
    await waitFor(() => expect(rowsIn(list)).toBe(121));
    const [first] = screen.getAllByRole('option');
    expect(first).toHaveAttribute('aria-setsize', '121');
    expect(Number(first?.getAttribute('aria-posinset'))).toBeGreaterThan(70);
  });

  it('shows who comes, and no longer who goes', async () => {
    const { person } = renderList();
    await option(/^Benny/);
    const ben = await person('ben');
    await ben.addGroupMember({ groupID: 'studio', userIDList: ['zoe'] });
    await option(/^Zoe Marsh/);
    await (await person('mei')).quitGroup('studio');
    await waitFor(() => expect(screen.queryByRole('option', { name: /^Mei/ })).toBeNull());
  });

  it('renders the row alone whose member has changed', async () => {
    const rendered: string[] = [];
    const Row = (props: MemberListRowProps) => {
      rendered.push(props.member.userID);
      return <MemberRow {...props} />;
    };
    const { person } = renderList({ parts: { Row } });
    await option(/^Benny/);
    const ben = await person('ben');
    await option(/^Mei/);
    rendered.length = 0;
    await ben.setGroupMemberMuteTime({ groupID: 'studio', userID: 'mei', muteTime: 600 });
    await option(/^Mei.*Muted until/);
    expect(new Set(rendered)).toEqual(new Set(['mei']));
  });

  it('says that it could not be loaded, and tries again', async () => {
    let isDown = true;
    const { user } = renderList(
      {},
      {
        methods: (sdk) => ({
          getGroupMemberList: (options) =>
            isDown
              ? Promise.reject(new ChatError({ code: 2801 }))
              : sdk.getGroupMemberList(options),
        }),
      },
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^The members could not be loaded.*offline/,
    );
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await option(/^Benny/);
  });

  it('says that more could not be loaded; the focus stays where they come', async () => {
    let isDown = true;
    const { user } = renderList(
      {},
      {
        seed: crowdedGroupSeed(120),
        methods: (sdk) => ({
          getGroupMemberList: (options) =>
            isDown && options.offset
              ? Promise.reject(new ChatError({ code: 2801 }))
              : sdk.getGroupMemberList(options),
        }),
      },
    );
    await option(/^Ann/);
    const list = screen.getByRole('listbox');
    list.scrollTop = 45 * 60;
    expect(await screen.findByRole('alert')).toHaveTextContent('More members could not be loaded.');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(list).toHaveFocus();
    await waitFor(() => expect(rowsIn(list)).toBe(100));
  });

  it('says that it is loading', () => {
    renderList({}, { methods: { getGroupMemberList: never } });
    expect(screen.getByText('Loading…')).toBeInTheDocument();
  });

  it('has nothing that axe complains about', async () => {
    const { view } = renderList();
    await option(/^Benny/);
    expect(await complaints(view.container)).toEqual([]);
  });
});

/** How many rows there would be room for. */
function rowsIn({ firstElementChild: sizer }: HTMLElement): number {
  if (!(sizer instanceof HTMLElement)) throw new Error('The list has no rows.');
  return Math.floor(Number.parseFloat(sizer.style.blockSize) / 60);
}

/** How many were found, as it is told. */
async function foundCount(): Promise<number> {
  const line = await screen.findByText(/found$/);
  return Number.parseInt(line.textContent ?? '', 10);
}

describe('searching members', () => {
  const field = () => screen.getByRole('searchbox', { name: 'Search members' });

  it('finds who has the words in their names, and leads to them', async () => {
    const onUserClick = vi.fn();
    const { user } = renderList({ onUserClick });
    await option(/^Benny/);
    await user.type(field(), 'mixing');
    expect(await screen.findByText('1 member found')).toBeInTheDocument();
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(onUserClick).toHaveBeenCalledExactlyOnceWith('mei');
    await user.keyboard('{Escape}');
    await option(/^Benny/);
  });

  it('leads to nobody who was found for words that are typed no longer', async () => {
    const onUserClick = vi.fn();
    const { user } = renderList({ onUserClick });
    await option(/^Benny/);
    await user.type(field(), 'mixing');
    await screen.findByText('1 member found');
    await user.type(field(), ' desk{Enter}');
    expect(onUserClick).not.toHaveBeenCalled();
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.queryByText('1 member found')).toBeNull();
    expect(screen.getByText('Loading…')).toBeInTheDocument();
    expect(await screen.findByText(/^Look for a name/)).toBeInTheDocument();
  });

  it('does not say that nobody is found where nobody could be loaded', async () => {
    const failed = () => Promise.reject(new ChatError({ code: 2801 }));
    const notBought = () => Promise.reject(new ChatError({ code: 60020 }));
    const methods = { getGroupMemberList: failed, searchCloudGroupMembers: notBought };
    const { user } = renderList({}, { methods });
    await screen.findByText('The members could not be loaded');
    await user.type(field(), 'mei');
    expect(await screen.findByText('The search did not work')).toBeVisible();
    expect(screen.queryByText('No member found')).toBeNull();
  });

  it('says that nobody is found', async () => {
    const { user } = renderList();
    await option(/^Benny/);
    await user.type(field(), 'nobody of this name');
    expect(await screen.findByText(/^Look for a name/)).toBeInTheDocument();
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('looks through who is loaded where the service does not search, and says so', async () => {
    const { user } = renderList(
      {},
      {
        seed: crowdedGroupSeed(120),
        methods: {
          searchCloudGroupMembers: () => Promise.reject(new ChatError({ code: 60020 })),
        },
      },
    );
    await option(/^Ann/);
    await user.type(field(), 'Member');
    expect(await screen.findByText(/Only the members who are loaded/)).toBeInTheDocument();
    const before = await foundCount();
    await user.click(screen.getByRole('button', { name: 'Load more' }));
    await waitFor(async () => expect(await foundCount()).toBeGreaterThan(before + 30));
  });

  it('says why it did not work', async () => {
    const searchCloudGroupMembers = () => Promise.reject(new ChatError({ code: 2801 }));
    const { user } = renderList({}, { methods: { searchCloudGroupMembers } });
    await option(/^Benny/);
    await user.type(field(), 'mei');
    expect(await screen.findByText('The search did not work', {}, { timeout: 5000 })).toBeVisible();
  });
});

describe('what can be done about a member', () => {
  const handlers = { onUserClick: () => undefined, onMessage: () => undefined };

  it('is all of it for the owner', async () => {
    renderList(handlers);
    expect(await linesFor(/^Benny/)).toEqual([
      'Show profile',
      'Message',
      'Name in this group…',
      'Remove as administrator',
      'Mute',
      'Hand the group over…',
      'Remove from the group…',
    ]);
  });

  it('is nothing to those who stand as high, for an admin', async () => {
    renderList({ ...handlers, groupID: 'walkers' });
    expect(await linesFor(/^Mei/)).toEqual(['Show profile', 'Message']);
  });

  it('is what an admin may to who stands below', async () => {
    renderList({ ...handlers, groupID: 'walkers' });
    expect(await linesFor(/^Evelyn/)).toEqual([
      'Show profile',
      'Message',
      'Name in this group…',
      'Mute',
      'Remove from the group…',
    ]);
  });

  it('is only to find them, for a member', async () => {
    renderList({ ...handlers, groupID: 'lecture' });
    expect(await linesFor(/^Benny/)).toEqual(['Show profile', 'Message']);
  });

  it('is nothing to mute or to appoint in a Work group', async () => {
    renderList({ groupID: 'desk' });
    expect(await linesFor(/^Benny/)).toEqual([
      'Name in this group…',
      'Hand the group over…',
      'Remove from the group…',
    ]);
  });

  it('is to name oneself', async () => {
    renderList();
    expect(await linesFor(/^Ann/)).toEqual(['Name in this group…']);
  });

  it('has no menu where there is nothing, and the focus stays in the list', async () => {
    const { user } = renderList({ groupID: 'lecture' });
    const row = await option(/^Benny/);
    expect((await option(/^Ann/)).querySelector('[data-more]')).not.toBeNull();
    expect(row.querySelector('[data-more]')).toBeNull();
    await user.click(row);
    await waitFor(() => expect(row).not.toHaveAttribute('data-menu'));
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('listbox')).toHaveFocus();
  });
});

describe('doing it', () => {
  it('makes an administrator, at once and at the service, and gives the focus back', async () => {
    const { user, person } = renderList();
    await openMenu(/^Mei/);
    await user.click(screen.getByRole('menuitem', { name: 'Make an administrator' }));
    await option(/^Mei.*Admin/);
    expect(await screen.findByText('Mei (mixing) is an administrator now')).toBeInTheDocument();
    expect(screen.getByRole('listbox')).toHaveFocus();
    expect((await memberAt(await person('ann'), 'mei'))?.role).toBe('Admin');
  });

  it('takes it back with a sentence when it is refused', async () => {
    const { user } = renderList({}, { methods: { setGroupMemberRole: refuse } });
    await openMenu(/^Mei/);
    await user.click(screen.getByRole('menuitem', { name: 'Make an administrator' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^Mei \(mixing\) could not be made an administrator\./,
    );
    await waitFor(() => expect(screen.queryByRole('option', { name: /^Mei.*Admin/ })).toBeNull());
  });

  it('mutes for a time, and lifts that again', async () => {
    const { user, person } = renderList();
    await openMenu(/^Mei/);
    await user.click(screen.getByRole('menuitem', { name: 'Mute' }));
    const page = await screen.findByRole('menu', { name: 'Mute' });
    expect(linesOf(page)).toEqual([
      'Mute',
      '10 minutes',
      '1 hour',
      '12 hours',
      '1 day',
      '7 days',
      '30 days',
    ]);
    await user.click(within(page).getByRole('menuitem', { name: '10 minutes' }));
    await option(/^Mei.*Muted until/);
    const ann = await person('ann');
    await waitFor(async () => {
      const until = (await memberAt(ann, 'mei'))?.muteUntil ?? 0;
      expect(until - Date.now() / 1000).toBeGreaterThan(500);
    });
    await openMenu(/^Mei/);
    await user.click(screen.getByRole('menuitem', { name: 'Unmute' }));
    expect(await screen.findByText('Mei (mixing) can speak again')).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: /^Mei.*Muted/ })).toBeNull();
  });

  it('removes after it has asked', async () => {
    const { user, person } = renderList();
    await openMenu(/^Mei/);
    await user.click(screen.getByRole('menuitem', { name: 'Remove from the group…' }));
    const question = await screen.findByRole('dialog', {
      name: 'Remove Mei (mixing) from the group?',
    });
    expect(within(question).getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await user.click(within(question).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(screen.queryByRole('option', { name: /^Mei/ })).toBeNull());
    expect(await screen.findByText('Mei (mixing) was removed')).toBeInTheDocument();
    expect(await memberAt(await person('ann'), 'mei')).toBeUndefined();
  });

  it('removes nobody when the answer is no', async () => {
    const deleteGroupMember = vi.fn();
    const { user } = renderList({}, { methods: { deleteGroupMember } });
    await openMenu(/^Mei/);
    await user.click(screen.getByRole('menuitem', { name: 'Remove from the group…' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(deleteGroupMember).not.toHaveBeenCalled();
    expect(screen.getByRole('listbox')).toHaveFocus();
  });

  it('hands the group over after it has asked: one is no owner any more', async () => {
    const { user } = renderList();
    await openMenu(/^Benny/);
    await user.click(screen.getByRole('menuitem', { name: 'Hand the group over…' }));
    await screen.findByRole('dialog', { name: 'Hand the group over to Benny?' });
    await user.click(screen.getByRole('button', { name: 'Hand over' }));
    await option(/^Benny.*Owner/);
    expect(await screen.findByText('Benny owns the group now')).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: /^Ann.*Owner/ })).toBeNull();
  });

  it('names a member in the group', async () => {
    const { user, person } = renderList();
    await openMenu(/^Evelyn/);
    await user.click(screen.getByRole('menuitem', { name: 'Name in this group…' }));
    await screen.findByRole('dialog', { name: 'What Evelyn Brown is called here' });
    const field = screen.getByRole('textbox', { name: 'Name in this group' });
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard('Eve at the desk{Enter}');
    await option(/^Eve at the desk.*Evelyn Brown/);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await memberAt(await person('ann'), 'eve'))?.nameCard).toBe('Eve at the desk');
  });

  it('keeps a name that was refused in the field, and says why', async () => {
    const setGroupMemberNameCard = () => Promise.reject(new ChatError({ code: 3123 }));
    const { user } = renderList({}, { methods: { setGroupMemberNameCard } });
    await openMenu(/^Evelyn/);
    await user.click(screen.getByRole('menuitem', { name: 'Name in this group…' }));
    const field = await screen.findByRole('textbox', { name: 'Name in this group' });
    await user.type(field, 'Rude{Enter}');
    await waitFor(() => expect(screen.getAllByRole('alert').some(hasText)).toBe(true));
    expect(field).toHaveValue('Rude');
    await user.clear(field);
    await user.type(field, 'x'.repeat(51));
    expect(await screen.findByText('This name is too long.')).toBeInTheDocument();
    expect(field).toHaveAttribute('aria-invalid', 'true');
  });

  it('bans from a live room for a time', async () => {
    const { user, person } = renderList({ groupID: 'stage' }, { methods: inLiveRoom });
    await (await person('mei')).joinGroup({ groupID: 'stage' });
    await openMenu(/^Mei Tanaka/);
    await user.click(screen.getByRole('menuitem', { name: 'Ban from the room' }));
    await user.click(await screen.findByRole('menuitem', { name: '1 hour' }));
    await waitFor(() => expect(screen.queryByRole('option', { name: /^Mei/ })).toBeNull());
    expect(await screen.findByText('Mei Tanaka was banned')).toBeInTheDocument();
  });

  it('does not offer to ban again where the application was found not to have that', async () => {
    const methods = (sdk: ChatSDK): Partial<ChatSDK> => ({
      ...inLiveRoom(sdk),
      deleteGroupMember: () => Promise.reject(new ChatError({ code: 3122 })),
    });
    const { user, person } = renderList({ groupID: 'stage' }, { methods });
    await (await person('mei')).joinGroup({ groupID: 'stage' });
    await openMenu(/^Mei Tanaka/);
    await user.click(screen.getByRole('menuitem', { name: 'Ban from the room' }));
    await user.click(await screen.findByRole('menuitem', { name: '1 hour' }));
    await screen.findAllByText(/This app does not have that\./);
    expect(await linesFor(/^Mei Tanaka/)).not.toContain('Ban from the room');
  });
});

function hasText(element: HTMLElement): boolean {
  return (element.textContent ?? '') !== '';
}
