import { ChatError, type ChatSDK } from '@parlor/sdk';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { memo, Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import type { Faults } from '../testing/chat-world.js';
import { renderChat } from '../testing/render-chat.js';
import { FollowRow } from './follow-row.js';
import { FollowList, type FollowListProps, type FollowListRowProps } from './index.js';

/** Ben and Ann follow each other, Cat follows her, she follows Dan. */
const seed = {
  users: [
    { userID: 'ann', nick: 'Ann' },
    { userID: 'ben', nick: 'Ben Okafor' },
    { userID: 'cat', nick: 'Cat' },
    { userID: 'dan' },
  ],
  follows: [
    { userID: 'ben', followedID: 'ann', followedAt: 1_700_000_000 },
    { userID: 'cat', followedID: 'ann', followedAt: 1_700_000_100 },
    { userID: 'ann', followedID: 'ben', followedAt: 1_700_000_200 },
    { userID: 'ann', followedID: 'dan', followedAt: 1_700_000_300 },
  ],
};

function renderFollowers(props: Partial<FollowListProps> = {}, methods: Faults = {}) {
  return renderChat(<FollowList kind="followers" {...props} />, { seed, methods, devices: 9 });
}

async function rowOf(name: string): Promise<HTMLElement> {
  const row = (await screen.findByText(name)).closest('li');
  if (!row) throw new Error(`${name} stands in no row.`);
  return row;
}

/** As the service keeps it. */
async function isFollowing(sdk: ChatSDK, userID: string): Promise<boolean> {
  const { data } = await sdk.getMyFollowingList();
  return JSON.stringify(data).includes(`"${userID}"`);
}

describe('the list of who follows me', () => {
  it('says who, and since when', async () => {
    renderFollowers();
    const list = await screen.findByRole('list', { name: 'Followers' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    expect(await rowOf('Ben Okafor')).toHaveTextContent(/Since .*23/);
  });

  it('says a day that is near as it stands within a sentence', async () => {
    const followedAt = Math.floor(Date.now() / 1000);
    const follows = [{ userID: 'cat', followedID: 'ann', followedAt }];
    renderChat(<FollowList kind="followers" />, { seed: { ...seed, follows } });
    expect(await rowOf('Cat')).toHaveTextContent('Since today');
  });

  it('follows back, at once, and says so', async () => {
    const { user, person } = renderFollowers();
    await user.click(await screen.findByRole('button', { name: 'Follow back Cat' }));
    expect(await screen.findByRole('button', { name: 'Unfollow Cat' })).toBeInTheDocument();
    await screen.findByText('You follow Cat now');
    expect(await isFollowing(await person('ann'), 'cat')).toBe(true);
  });

  it('takes it back with a reason when it is refused', async () => {
    const { user } = renderFollowers(
      {},
      { followUser: () => Promise.reject(new ChatError({ code: 32100 })) },
    );
    await user.click(await screen.findByRole('button', { name: 'Follow back Cat' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You could not follow Cat. You follow as many people as one can.',
    );
    expect(await screen.findByRole('button', { name: 'Follow back Cat' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('grows when somebody begins to follow me', async () => {
    const { person } = renderFollowers();
    await rowOf('Cat');
    await (await person('dan')).followUser(['ann']);
    expect(await rowOf('dan')).toBeInTheDocument();
  });

  it('tells the app whom somebody has pressed', async () => {
    const onSelect = vi.fn();
    const { user } = renderFollowers({ onSelect });
    await user.click(within(await rowOf('Cat')).getByRole('button', { name: /^Cat/ }));
    expect(onSelect).toHaveBeenCalledWith('cat');
  });

  it('renders the row alone whose person is followed', async () => {
    const rendered: string[] = [];
    const Row = memo((props: FollowListRowProps) => {
      const { userID } = props.entry;
      return (
        <Profiler id={userID} onRender={(id) => rendered.push(id)}>
          <FollowRow {...props} />
        </Profiler>
      );
    });
    const { user } = renderFollowers({ parts: { Row } });
    const button = await screen.findByRole('button', { name: 'Follow back Cat' });
    await screen.findByRole('button', { name: 'Unfollow Ben Okafor' });
    rendered.length = 0;
    await user.click(button);
    await screen.findByText('You follow Cat now');
    expect(new Set(rendered)).toEqual(new Set(['cat']));
  });

  it('has nothing that axe complains about', async () => {
    const { view } = renderFollowers({ onSelect: () => undefined });
    await screen.findByRole('button', { name: 'Unfollow Ben Okafor' });
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('the list of whom I follow', () => {
  it('says who follows me as well', async () => {
    renderFollowers({ kind: 'following' });
    await waitFor(async () =>
      expect(await rowOf('Ben Okafor')).toHaveTextContent(/Follows you · Since/),
    );
    expect(await rowOf('dan')).not.toHaveTextContent('Follows you');
  });

  it('loses who is not followed any more, and the focus goes on at the next button of that kind', async () => {
    const { user, person } = renderFollowers({ kind: 'following', onSelect: () => undefined });
    const rows = async () => {
      await screen.findByRole('button', { name: 'Unfollow dan' });
      return screen.getAllByRole('button', { name: /^Unfollow/ });
    };
    const [first, second] = await rows();
    const [gone = '', next = ''] = [first, second].map(
      (one) => one?.getAttribute('aria-label') ?? '',
    );
    if (first) await user.click(first);
    await waitFor(() => expect(screen.queryByRole('button', { name: gone })).toBeNull());
    expect(screen.getByRole('button', { name: next })).toHaveFocus();
    await screen.findByText(/^You no longer follow/);
    const left = await isFollowing(await person('ann'), gone === 'Unfollow dan' ? 'dan' : 'ben');
    expect(left).toBe(false);
  });

  it('is whole again, with a reason, when that is refused', async () => {
    const { user } = renderFollowers(
      { kind: 'following' },
      { unfollowUser: () => Promise.reject(new ChatError({ code: 2801 })) },
    );
    await user.click(await screen.findByRole('button', { name: 'Unfollow dan' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You still follow dan. You are offline',
    );
    expect(await rowOf('dan')).toBeInTheDocument();
  });
});

describe('a list', () => {
  it('is another one when another is asked for', async () => {
    const { rerender } = renderFollowers({ kind: 'mutual' });
    await rowOf('Ben Okafor');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    rerender(<FollowList kind="following" />);
    await rowOf('dan');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it.each([
    ['followers', 'Nobody follows you yet'],
    ['following', 'You follow nobody yet'],
    ['mutual', 'Nobody yet'],
  ] as const)('of %s says that it is empty', async (kind, words) => {
    renderChat(<FollowList kind={kind} />, { seed: { users: seed.users } });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('says that it is loading, and why it could not be loaded', async () => {
    let isBought = false;
    const { user } = renderFollowers({}, (sdk: ChatSDK) => ({
      getMyFollowersList: (options) =>
        isBought ? sdk.getMyFollowersList(options) : Promise.reject(new ChatError({ code: 3122 })),
    }));
    expect(screen.getByText('Loading…')).toBeInTheDocument();
    expect(await screen.findByRole('alert')).toHaveTextContent('This list could not be loaded');
    isBought = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rowOf('Cat')).toBeInTheDocument();
  });

  describe('of more than a page', () => {
    const fans = Array.from({ length: 540 }, (_, index) => `fan${1000 + index}`);
    const crowd = {
      users: [{ userID: 'ann' }, ...fans.map((userID) => ({ userID }))],
      follows: fans.map((userID) => ({ userID, followedID: 'ann' })),
    };
    const scrollToEnd = async () => {
      await screen.findByRole('list');
      const scroller = document.querySelector('.parlor-rows');
      if (!scroller) throw new Error('There is no list.');
      fireEvent.scroll(scroller, { target: { scrollTop: scroller.scrollHeight } });
    };
    const sizes = () =>
      screen.getAllByRole('listitem').map((row) => row.getAttribute('aria-setsize'));

    it('has few rows in the document, and the next page when its end is near', async () => {
      renderChat(<FollowList kind="followers" />, { seed: crowd });
      await screen.findAllByRole('listitem');
      expect(screen.getAllByRole('listitem').length).toBeLessThan(40);
      expect(sizes()[0]).toBe('500');
      await scrollToEnd();
      await waitFor(() => expect(sizes()[0]).toBe('540'));
    });

    it('says below its last row that the rest could not be loaded, and tries again', async () => {
      let calls = 0;
      const { user } = renderChat(<FollowList kind="followers" />, {
        seed: crowd,
        methods: (sdk) => ({
          getMyFollowersList: (options) => {
            calls += 1;
            return calls === 2
              ? Promise.reject(new ChatError({ code: 2801 }))
              : sdk.getMyFollowersList(options);
          },
        }),
      });
      await screen.findAllByRole('listitem');
      await scrollToEnd();
      expect(await screen.findByRole('alert')).toHaveTextContent('The rest could not be loaded.');
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      await waitFor(() => expect(sizes()[0]).toBe('540'));
    });
  });
});
