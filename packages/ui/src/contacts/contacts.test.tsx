import { ChatError, EVENT } from '@parlor/sdk';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { contactsSeed, manyFriendsSeed } from '../testing/contacts-seed.js';
import { stubDialogs } from '../testing/dialogs.js';
import { renderChat } from '../testing/render-chat.js';
import { Contacts, type ContactsRowProps } from './index.js';

beforeAll(() => Promise.all([import('./contact-layer.js'), import('./friend-group-dialog.js')]));
beforeEach(() => stubDialogs());

const seed = contactsSeed;

async function rowOf(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('option', { name });
}

function activeOption(): HTMLElement | null {
  const id = screen.getByRole('listbox').getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id);
}

describe('the contacts', () => {
  it('show friends under the letters of their names, in the order that readers expect', async () => {
    renderChat(<Contacts />, { seed });
    await rowOf(/^Ben Okafor/);
    const groups = screen.getAllByRole('group', { name: /^.$/u });
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual(
      expect.arrayContaining(['A', 'B', 'E', 'M', 'W', '#']),
    );
    expect(groups.at(-1)).toHaveAccessibleName('#');
    expect(within(screen.getByRole('group', { name: 'M' })).getByRole('option')).toHaveTextContent(
      'Mei from design',
    );
    expect(screen.getByText('8 friends')).toBeInTheDocument();
  });

  it('say who is there, and what they say of themselves', async () => {
    renderChat(<Contacts />, { seed });
    await rowOf(/Ben Okafor.*Online.*On the train until noon/);
    await rowOf(/Mei from design.*Offline/);
    await rowOf(/Evelyn Brown.*Online.*=\^\.\.\^=/);
  });

  it('put no more rows into the document than are in sight', async () => {
    renderChat(<Contacts />, { seed: manyFriendsSeed(300) });
    await screen.findByText('300 friends');
    expect(screen.getAllByRole('option')[0]).toHaveAttribute('aria-setsize', '300');
    expect(screen.getAllByRole('option').length).toBeLessThan(30);
  });

  it('have a heading in the document for each section of which rows are', async () => {
    renderChat(<Contacts />, { seed: manyFriendsSeed(300) });
    await screen.findByText('300 friends');
    const scroller = screen.getByRole('listbox');
    scroller.scrollTop = 40 * 64;
    const second = await screen.findByRole('group', { name: 'B' });
    expect(screen.queryByRole('option', { name: 'Ada 1' })).toBeNull();
    expect(within(second).getByText('B')).toBeInTheDocument();
    expect(second.style.blockSize).not.toBe('0px');
    for (const option of within(second).getAllByRole('option')) {
      const row = option.parentElement as HTMLElement;
      const start = Number.parseFloat(row.style.insetBlockStart);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThan(Number.parseFloat(second.style.blockSize));
    }
  });

  it('lead to a letter when a finger runs along the rail, and have none for a few friends', async () => {
    const { view } = renderChat(<Contacts />, { seed: manyFriendsSeed(300) });
    await screen.findByText('300 friends');
    const find = () => view.container.querySelector('.parlor-letter-rail');
    // Their names may come after them.
    await waitFor(() => expect(find()).toHaveTextContent(/^ABCDEFGHIJ$/));
    const rail = find() as HTMLElement;
    vi.spyOn(rail, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 20, 100));
    fireEvent.pointerDown(rail, { clientY: 45 });
    expect(await screen.findByRole('group', { name: 'E' })).toBeInTheDocument();
    fireEvent.pointerMove(rail, { clientY: 500 });
    expect(await screen.findByRole('group', { name: 'J' })).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'E' })).toBeNull();
    fireEvent.pointerUp(rail);
    fireEvent.pointerMove(rail, { clientY: 0 });
    expect(screen.queryByRole('group', { name: 'A' })).toBeNull();
  });

  it('tell who was clicked, and mark who is open', async () => {
    const onSelect = vi.fn();
    const { user } = renderChat(<Contacts selectedUserID="mei" onSelect={onSelect} />, { seed });
    expect(await screen.findByRole('option', { selected: true })).toHaveTextContent('Mei');
    await user.click(await rowOf(/^Ben/));
    expect(onSelect).toHaveBeenCalledWith('ben');
  });

  it('are walked through by keys, and choose by Enter', async () => {
    const onSelect = vi.fn();
    const { user } = renderChat(<Contacts onSelect={onSelect} />, { seed });
    await rowOf(/^Ben/);
    act(() => screen.getByRole('listbox').focus());
    expect(activeOption()).toHaveTextContent('Åsa Berg');
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toHaveTextContent('Ben Okafor');
    await user.keyboard('{End}');
    await waitFor(() => expect(activeOption()).toHaveTextContent('007'));
    await user.keyboard('{Home}ev');
    expect(activeOption()).toHaveTextContent('Evelyn Brown');
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('eve');
  });

  it('stand by groups when asked to, and one who is in two of them twice', async () => {
    const { user } = renderChat(<Contacts />, { seed });
    await user.click(await screen.findByRole('button', { name: 'By group' }));
    const work = await screen.findByRole('group', { name: 'Work' });
    expect(within(work).getAllByRole('option')).toHaveLength(2);
    expect(
      within(screen.getByRole('group', { name: 'Football' })).getByRole('option'),
    ).toHaveTextContent('Ben');
    expect(screen.getByRole('group', { name: 'In no group' })).toBeInTheDocument();
  });

  it('stay where somebody was chosen who is in two groups', async () => {
    function Open() {
      const [userID, setUserID] = useState<string>();
      return <Contacts selectedUserID={userID} onSelect={setUserID} />;
    }
    const { user } = renderChat(<Open />, { seed });
    await user.click(await screen.findByRole('button', { name: 'By group' }));
    const football = await screen.findByRole('group', { name: 'Football' });
    const work = screen.getByRole('group', { name: 'Work' });
    const places = [football, work].map((group) =>
      within(group).getByRole('option', { name: /^Ben/ }),
    );
    places.sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
    const [first, second] = places;
    await user.click(second as HTMLElement);
    expect(activeOption()).toBe(second);
    await user.click(first as HTMLElement);
    expect(activeOption()).toBe(first);
  });

  it('call nobody by a name that cannot be seen', async () => {
    const [ann] = seed.users ?? [];
    renderChat(<Contacts />, {
      seed: {
        users: [ann ?? { userID: 'ann' }, { userID: 'ghost', nick: ' \u3000 ' }, { userID: 'gus' }],
        friends: [
          { userID: 'ann', friendID: 'ghost' },
          { userID: 'ann', friendID: 'gus', remark: ' ' },
        ],
      },
    });
    await rowOf(/^ghost/);
    await rowOf(/^gus/);
    expect(screen.getByRole('group', { name: 'G' })).toBeInTheDocument();
  });

  it('find friends by parts of their names, and open the first by Enter', async () => {
    const onSelect = vi.fn();
    const { user } = renderChat(<Contacts onSelect={onSelect} />, { seed });
    await rowOf(/^Ben/);
    await user.type(screen.getByRole('searchbox', { name: 'Search friends' }), 'asa');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    expect(screen.getByText('1 friend found')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledWith('asa');
    await user.keyboard('xyz');
    expect(await screen.findByText('Look for a name, or a part of one.')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await rowOf(/^Ben/);
  });

  it('say what they are for when there is nobody, and offer to add somebody', async () => {
    const onAdd = vi.fn();
    const { user } = renderChat(<Contacts onAdd={onAdd} />);
    await screen.findByText('No friends yet');
    for (const button of screen.getAllByRole('button', { name: 'Add a friend' })) {
      await user.click(button);
    }
    expect(onAdd).toHaveBeenCalledTimes(2);
  });

  it('say why they could not be loaded, and try again', async () => {
    let isDown = true;
    const { user } = renderChat(<Contacts />, {
      seed,
      methods: (sdk) => ({
        getFriendList: () =>
          isDown ? Promise.reject(new ChatError({ code: 2801 })) : sdk.getFriendList(),
        // What comes unasked would be an answer. Later it has the names, where the SDK first knows only who it is.
        on: (name, handler, context) => {
          sdk.on(name, (event) => {
            if (name !== EVENT.FRIEND_LIST_UPDATED || !isDown) handler.call(context, event);
          });
        },
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Your friends could not be loaded');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await rowOf(/^Ben/);
  });

  it('render one row for one change', async () => {
    const drawn: string[] = [];
    function Row({ friend }: ContactsRowProps) {
      drawn.push(friend.userID);
      return <span>{friend.remark || friend.profile.nick}</span>;
    }
    const { person } = renderChat(<Contacts parts={{ Row }} />, { seed, devices: 2 });
    await rowOf('Ben Okafor');
    const ann = await person('ann');
    drawn.length = 0;
    await ann.updateFriend({ userID: 'ben', remark: 'Benny' });
    await rowOf('Benny');
    expect(new Set(drawn)).toEqual(new Set(['ben']));
  });

  it('have nothing to complain of', async () => {
    const { view, user } = renderChat(<Contacts onAdd={() => undefined} />, { seed });
    await rowOf(/^Ben/);
    expect(await complaints(view.container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'By group' }));
    await screen.findByRole('group', { name: 'Work' });
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('the lists behind the contacts', () => {
  it.each([
    [/^New friends/, 'New friends'],
    ['Groups', 'Groups'],
    ['Blocked', 'Blocked'],
  ])('open inside, %s, and lead back', async (way, title) => {
    const { user } = renderChat(<Contacts />, { seed });
    await rowOf(/^Ben/);
    await user.click(screen.getByRole('button', { name: way }));
    expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Back to contacts' })).toHaveFocus();
    await user.keyboard('{Escape}');
    await rowOf(/^Ben/);
    expect(screen.getByRole('button', { name: way })).toHaveFocus();
  });

  it('say how many have come, until they were looked at', async () => {
    const { user } = renderChat(<Contacts />, { seed });
    await user.click(await screen.findByRole('button', { name: 'New friends 2 new requests' }));
    await screen.findByText('Nia Adebayo');
    await user.click(screen.getByRole('button', { name: 'Back to contacts' }));
    await screen.findByRole('button', { name: 'New friends' });
  });
});
