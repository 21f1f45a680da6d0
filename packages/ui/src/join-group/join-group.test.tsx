import { ChatError } from '@parlor/sdk';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import type { Faults } from '../testing/chat-world.js';
import { communitySeed, READERS } from '../testing/community-seed.js';
import { stubDialogs } from '../testing/dialogs.js';
import { openGroupsSeed } from '../testing/open-groups-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { JoinGroup, JoinGroupDialog } from './index.js';

beforeAll(() => import('./join-group-dialog.js'));
beforeEach(() => {
  stubDialogs();
  vi.clearAllMocks();
});

const onJoined = vi.fn<(groupID: string) => void>();

function renderJoin(methods: Faults = {}) {
  return renderChat(<JoinGroup onJoined={onJoined} />, {
    seed: openGroupsSeed,
    devices: 9,
    methods,
  });
}

const field = () => screen.getByRole('textbox', { name: 'ID of a group' });
const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));

describe('finding a group', () => {
  it('says what it is for while nothing is typed', () => {
    renderJoin();
    expect(screen.getByText('Find a group')).toBeInTheDocument();
  });

  it('shows what anybody may know of it', async () => {
    const { user } = renderJoin();
    await user.type(field(), ' garden ');
    expect(await screen.findByText('Garden club')).toBeInTheDocument();
    expect(screen.getByText('Garden club was found.')).toHaveAttribute('role', 'status');
    expect(screen.getByText('Public group · 2 members')).toBeInTheDocument();
    expect(screen.getByText(/^Beds, bees/)).toBeInTheDocument();
  });

  it('says that there is none, and does not ask for what can be no ID', async () => {
    const search = vi.fn();
    const { user } = renderJoin((sdk) => ({
      searchGroupByID: (groupID) => {
        search(groupID);
        return sdk.searchGroupByID(groupID);
      },
    }));
    await user.type(field(), 'nowhere');
    expect(
      await screen.findByText('Look whether the ID is whole, and written as they told you.'),
    ).toBeInTheDocument();
    expect(search).toHaveBeenCalledWith('nowhere');
    search.mockClear();
    await user.clear(field());
    await user.type(field(), 'gärten');
    expect(
      await screen.findByText('Look whether the ID is whole, and written as they told you.'),
    ).toBeInTheDocument();
    expect(search).not.toHaveBeenCalled();
  });

  it('says who can help where nobody can look it up', async () => {
    const { user } = renderJoin();
    await user.type(field(), 'secret');
    expect(
      await screen.findByText('Ask somebody who is in it to bring you in.'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Surprise party')).toBeNull();
  });

  it('says why it did not work, and tries again', async () => {
    let isDown = true;
    const { user } = renderJoin((sdk) => ({
      searchGroupByID: (groupID) => (isDown ? refuse(2801)() : sdk.searchGroupByID(groupID)),
    }));
    await user.type(field(), 'garden');
    expect(await screen.findByRole('alert')).toHaveTextContent(/^The search did not work.*offline/);
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Garden club')).toBeInTheDocument();
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('garden');
  });

  it('goes to the group by an Enter that comes before it was found', async () => {
    const { user } = renderJoin();
    await user.type(field(), 'standup{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Join' })).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('standup');
    expect(screen.getByText('Everybody may join.')).toBeInTheDocument();
  });

  it('looks for it by Enter without waiting for the reader to pause', async () => {
    const search = vi.fn();
    const { user } = renderJoin((sdk) => ({
      searchGroupByID: (groupID) => {
        search(groupID);
        return sdk.searchGroupByID(groupID);
      },
    }));
    // Nobody is asked before one is signed in.
    await user.type(field(), 'garden');
    await screen.findByText('Garden club');
    search.mockClear();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.change(field(), { target: { value: 'standup' } });
    expect(search).not.toHaveBeenCalled();
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(search).toHaveBeenCalledExactlyOnceWith('standup');
  });

  it('leaves who has gone on meanwhile where they are', async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { user } = renderJoin((sdk) => ({
      searchGroupByID: (groupID) => asked.then(() => sdk.searchGroupByID(groupID)),
    }));
    await user.type(field(), 'standup{Enter}');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Clear' })).toHaveFocus();
    answer();
    expect(await screen.findByRole('button', { name: 'Join' })).not.toHaveFocus();
    expect(screen.getByRole('button', { name: 'Clear' })).toHaveFocus();
  });

  it('shows nothing of a group while another ID is typed', async () => {
    const { user } = renderJoin();
    await user.type(field(), 'garden');
    await screen.findByText('Garden club');
    await user.type(field(), 's');
    expect(screen.queryByText('Garden club')).toBeNull();
    await user.keyboard('{Escape}');
    expect(field()).toHaveValue('');
    expect(screen.getByText('Find a group')).toBeInTheDocument();
  });
});

describe('getting in', () => {
  it('is done by one press where everybody may, from the keyboard alone', async () => {
    const { user, person } = renderJoin();
    await user.type(field(), 'standup');
    await screen.findByText('Everybody may join.');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Join' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('You are in Daily standup now.')).toBeInTheDocument();
    expect(onJoined).toHaveBeenCalledExactlyOnceWith('standup');
    expect(screen.getByRole('button', { name: 'Find another group' })).toHaveFocus();
    const ann = await person('ann');
    const { groupList } = (await ann.getGroupList()).data;
    expect(groupList.map(({ groupID }) => groupID)).toContain('standup');
    await user.keyboard('{Enter}');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
  });

  it('is asked for with words where somebody has to say yes', async () => {
    const { user, person } = renderJoin();
    const ben = await person('ben');
    await user.type(field(), 'garden');
    await user.type(await screen.findByLabelText('Message'), ' I grow beans ');
    await user.click(screen.getByRole('button', { name: 'Ask to join' }));
    expect(await screen.findByText(/^You have asked to join Garden club/)).toBeInTheDocument();
    expect(onJoined).not.toHaveBeenCalled();
    const { applicationList } = (await ben.getGroupApplicationList()).data;
    expect(applicationList).toMatchObject([{ applicant: 'ann', groupID: 'garden' }]);
    const [application] = applicationList;
    if (!application) throw new Error('There is no application.');
    await ben.handleGroupApplication({ handleAction: 'Agree', application });
    expect(await screen.findByText('You are in this group.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(onJoined).toHaveBeenCalledExactlyOnceWith('garden');
  });

  it('sends no more words than the service takes', async () => {
    const joinGroup = vi.fn();
    const { user } = renderJoin({ joinGroup });
    await user.type(field(), 'garden');
    const words = await screen.findByLabelText('Message');
    await user.click(words);
    await user.paste('é'.repeat(151));
    expect(screen.getByText('Too long. Shorten it.')).toHaveAttribute('role', 'alert');
    await user.click(screen.getByRole('button', { name: 'Ask to join' }));
    expect(joinGroup).not.toHaveBeenCalled();
  });

  it('keeps what was written when one looks at another group meanwhile', async () => {
    const { user } = renderJoin();
    await user.type(field(), 'garden');
    await user.type(await screen.findByLabelText('Message'), 'Beans');
    await user.keyboard('{Escape}');
    expect(field()).toHaveFocus();
    await user.clear(field());
    await user.type(field(), 'board');
    await screen.findByText('The board');
    await user.clear(field());
    await user.type(field(), 'garden');
    expect(await screen.findByLabelText('Message')).toHaveValue('Beans');
  });

  it('is not offered where nobody gets in by asking', async () => {
    const { user } = renderJoin();
    await user.type(field(), 'board');
    expect(await screen.findByText(/^Nobody can ask to join/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /join/i })).toBeNull();
  });

  it('is not needed where I am in it', async () => {
    const { user } = renderJoin();
    await user.type(field(), 'design');
    await user.click(await screen.findByRole('button', { name: 'Open' }));
    expect(onJoined).toHaveBeenCalledExactlyOnceWith('design');
  });

  it('is not needed in a community with topics that I am in', async () => {
    const { user } = renderChat(<JoinGroup onJoined={onJoined} />, { seed: communitySeed });
    await user.type(field(), READERS);
    await user.click(await screen.findByRole('button', { name: 'Open' }));
    expect(onJoined).toHaveBeenCalledExactlyOnceWith(READERS);
    expect(screen.getByText('You are in this group.')).toBeInTheDocument();
  });

  it('is offered in a community once it is known that I am not in it', async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { user } = renderChat(<JoinGroup onJoined={onJoined} />, {
      seed: communitySeed,
      userID: 'eve',
      methods: (sdk) => ({ getJoinedCommunityList: () => asked.then(sdk.getJoinedCommunityList) }),
    });
    await user.type(field(), READERS);
    expect(await screen.findByText('Loading…')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Join' })).toBeNull();
    answer();
    await user.click(await screen.findByRole('button', { name: 'Join' }));
    expect(await screen.findByText('You are in Night readers now.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Find another group' })).toHaveFocus();
  });

  it('is offered in a community also when that could not be known', async () => {
    const { user } = renderChat(<JoinGroup onJoined={onJoined} />, {
      seed: communitySeed,
      methods: { getJoinedCommunityList: refuse(2801) },
    });
    await user.type(field(), READERS);
    await user.click(await screen.findByRole('button', { name: 'Join' }));
    expect(await screen.findByText('You are in Night readers now.')).toBeInTheDocument();
  });

  it('counts as done when the service says that I am in it', async () => {
    const { user } = renderJoin({ joinGroup: refuse(10013) });
    await user.type(field(), 'standup');
    await user.click(await screen.findByRole('button', { name: 'Join' }));
    expect(await screen.findByText('You are in Daily standup now.')).toBeInTheDocument();
    expect(onJoined).toHaveBeenCalledOnce();
  });

  it.each([
    [10007, /The group does not let you in/],
    [10010, /There is no such group any more/],
    [10014, /The group is full/],
    [10037, /as many groups as there is room for/],
    [3123, /refused by the filter/],
    [2801, /offline/],
  ])('is refused with %i in words, and can be tried again', async (code, words) => {
    let isRefused = true;
    const { user } = renderJoin((sdk) => ({
      joinGroup: (options) => (isRefused ? refuse(code)() : sdk.joinGroup(options)),
    }));
    await user.type(field(), 'standup');
    await user.click(await screen.findByRole('button', { name: 'Join' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words));
    expect(onJoined).not.toHaveBeenCalled();
    isRefused = false;
    await user.click(screen.getByRole('button', { name: 'Join' }));
    expect(await screen.findByText('You are in Daily standup now.')).toBeInTheDocument();
  });
});

describe('the dialog', () => {
  const onClose = vi.fn();

  it('is ended by who has read what came of it', async () => {
    const { user } = renderChat(<JoinGroupDialog onClose={onClose} onJoined={onJoined} />, {
      seed: openGroupsSeed,
    });
    expect(await screen.findByRole('dialog')).toHaveAccessibleName('Join a group');
    expect(field()).toHaveFocus();
    await user.keyboard('garden');
    await user.click(await screen.findByRole('button', { name: 'Ask to join' }));
    await user.click(await screen.findByRole('button', { name: 'Done' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each(['garden', 'standup', 'board', 'secret', 'nowhere'])(
    'has nothing that axe complains about with %s',
    async (groupID) => {
      const { user, view } = renderChat(<JoinGroupDialog onClose={onClose} />, {
        seed: openGroupsSeed,
      });
      await screen.findByRole('dialog');
      await user.keyboard(groupID);
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/found|group|^$/));
      await waitFor(() => expect(screen.queryByText('Find a group')).toBeNull());
      expect(await complaints(view.container)).toEqual([]);
    },
  );
});
