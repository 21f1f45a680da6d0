import { ChatError } from '@parlor/sdk';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { manyPeopleSeed, peopleSeed } from '../testing/people-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { AddFriend, AddFriendDialog, type AddFriendProps } from './index.js';

beforeAll(async () => {
  await import('./add-friend-dialog.js');
});
beforeEach(stubDialogs);

function renderAdd(
  props: AddFriendProps = {},
  options: Parameters<typeof renderChat>[1] = {},
): ReturnType<typeof renderChat> {
  return renderChat(<AddFriend {...props} />, { seed: peopleSeed, ...options });
}

function field(): HTMLElement {
  return screen.getByRole('combobox', { name: 'Search by ID or name' });
}

function button(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('button', { name });
}

/** Names of those who are found, from the top. */
function found(): (string | null | undefined)[] {
  return screen
    .queryAllByRole('option')
    .map((option) => option.querySelector('.parlor-found-name')?.textContent);
}

const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));

describe('finding people', () => {
  it('says what it is for while nothing is typed', () => {
    renderAdd();
    expect(screen.getByText('Find people')).toBeInTheDocument();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('finds somebody by a part of the name, and by the ID, each once', async () => {
    const { user } = renderAdd();
    await user.type(field(), 'tanaka');
    await waitFor(() => expect(found()).toEqual(['Mei Tanaka']));
    expect(screen.getByText('1 person found')).toHaveAttribute('role', 'status');
    await user.clear(field());
    await user.type(field(), 'mei');
    await waitFor(() => expect(found()).toEqual(['Mei Tanaka']));
  });

  it('finds only those who have all of the words', async () => {
    const { user } = renderAdd();
    await user.type(field(), 'evelyn br');
    await waitFor(() => expect(found()).toEqual(['Evelyn Brown']));
    await user.type(field(), ' okafor');
    expect(await screen.findByText('Nobody found')).toBeInTheDocument();
  });

  it.each([
    ['ann', 'You'],
    ['ben', 'Friend'],
    ['zoe', 'Blocked'],
    ['ida', 'Asked'],
    ['eve', 'Asks you'],
  ])('says at the row of %s how we stand: %s', async (userID, words) => {
    const { user } = renderAdd();
    await user.type(field(), userID);
    await waitFor(() => {
      const rows = screen.getAllByRole('option');
      const row = rows.find((each) => within(each).queryByText(userID));
      expect(row).toHaveTextContent(new RegExp(`${words}$`));
    });
  });

  it('says nothing at the row of a stranger', async () => {
    const { user } = renderAdd();
    await user.type(field(), 'tanaka');
    const row = await screen.findByRole('option');
    await waitFor(() => expect(row).toHaveTextContent(/^MTMei Tanakamei$/));
  });

  it('finds by the whole ID where the service has no search, and says so', async () => {
    const { user } = renderAdd({}, { methods: { searchCloudUsers: refuse(60020) } });
    await user.type(field(), 'tanaka');
    expect(await screen.findByText('People are found by their whole ID here.')).toBeInTheDocument();
    expect(await screen.findByText('Nobody found')).toBeInTheDocument();
    await user.clear(field());
    await user.type(field(), 'mei');
    await waitFor(() => expect(found()).toEqual(['Mei Tanaka']));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says why it did not work, and tries again', async () => {
    let isDown = true;
    const { user } = renderAdd(
      {},
      {
        methods: (sdk) => ({
          searchCloudUsers: (options) => (isDown ? refuse(2801)() : sdk.searchCloudUsers(options)),
        }),
      },
    );
    await user.type(field(), 'tanaka');
    expect(await screen.findByRole('alert')).toHaveTextContent(/^The search did not work.*offline/);
    isDown = false;
    await user.click(await button('Try again'));
    await waitFor(() => expect(found()).toEqual(['Mei Tanaka']));
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('tanaka');
  });

  it('tries again also for the whole ID, where the service has no search', async () => {
    let isDown = true;
    const { user } = renderAdd(
      {},
      {
        methods: (sdk) => ({
          searchCloudUsers: refuse(60020),
          getUserProfile: (options) => (isDown ? refuse(2801)() : sdk.getUserProfile(options)),
        }),
      },
    );
    await user.type(field(), 'mei');
    expect(await screen.findByRole('alert')).toHaveTextContent(/^The search did not work/);
    isDown = false;
    await user.click(await button('Try again'));
    await waitFor(() => expect(found()).toEqual(['Mei Tanaka']));
    expect(field()).toHaveFocus();
  });

  it('loads more as one goes down, and has only those in sight in the document', async () => {
    const { user } = renderAdd({}, { seed: manyPeopleSeed(90) });
    await user.type(field(), 'sam');
    await waitFor(() => expect(found().length).toBeGreaterThan(5));
    expect(screen.getByText('20 people found')).toBeInTheDocument();
    await user.keyboard('{PageDown}{PageDown}{PageDown}');
    expect(await screen.findByText(/^[468]0 people found/)).toBeInTheDocument();
    expect(found().length).toBeLessThan(30);
  });

  it('says why more could not be loaded, and keeps those who are there', async () => {
    let pages = 0;
    const { user } = renderAdd(
      {},
      {
        seed: manyPeopleSeed(90),
        methods: (sdk) => ({
          searchCloudUsers: (options) => {
            pages += 1;
            return pages === 2 ? refuse(2801)() : sdk.searchCloudUsers(options);
          },
        }),
      },
    );
    await user.type(field(), 'sam');
    await waitFor(() => expect(found().length).toBeGreaterThan(5));
    await user.keyboard('{PageDown}{PageDown}{PageDown}');
    expect(await screen.findByRole('alert')).toHaveTextContent(/^More people could not be loaded/);
    expect(found().length).toBeGreaterThan(5);
    await user.click(await button('Try again'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(screen.getByText('40 people found')).toBeInTheDocument();
  });

  it('is gone through by keys, while the field keeps the focus', async () => {
    const { user } = renderAdd();
    await user.type(field(), 'e');
    await waitFor(() => expect(found().length).toBeGreaterThan(2));
    const active = () => screen.getByRole('option', { selected: true });
    const first = active();
    await user.keyboard('{ArrowDown}');
    expect(active()).not.toBe(first);
    expect(field()).toHaveFocus();
    expect(field()).toHaveAttribute('aria-activedescendant', active().id);
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe(first);
    await user.keyboard('{Escape}');
    expect(field()).toHaveValue('');
  });

  it('chooses nobody who was found by what is not typed any more', async () => {
    const { user } = renderAdd();
    await user.type(field(), 'evelyn');
    await waitFor(() => expect(found()).toEqual(['Evelyn Brown']));
    await user.clear(field());
    await user.type(field(), 'tanaka');
    await waitFor(() => expect(found()).toEqual(['Mei Tanaka']));
    fireEvent.change(field(), { target: { value: 'tanaka evelyn' } });
    await user.keyboard('{Enter}');
    expect(field()).toHaveValue('tanaka evelyn');
    expect(await screen.findByText('Nobody found')).toBeInTheDocument();
  });

  it('stays at who was gone to when somebody is found before them', async () => {
    let tell: () => void = () => undefined;
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const { user } = renderAdd(
      {},
      {
        seed: {
          users: [
            { userID: 'ann' },
            { userID: 'sam1', nick: 'Sam One' },
            { userID: 'sam2', nick: 'Sam Two' },
            { userID: 'sam', nick: 'Zed' },
          ],
        },
        methods: (sdk) => ({
          searchCloudUsers: async (options) => {
            const answer = await sdk.searchCloudUsers(options);
            const searchResultList = answer.data.searchResultList.filter(
              ({ userID }) => userID !== 'sam',
            );
            return { ...answer, data: { ...answer.data, searchResultList } };
          },
          getUserProfile: async (options) => {
            if (options.userIDList.includes('sam')) await told;
            return sdk.getUserProfile(options);
          },
        }),
      },
    );
    await user.type(field(), 'sam');
    await waitFor(() => expect(found()).toHaveLength(2));
    await user.keyboard('{ArrowDown}');
    const second = found()[1];
    tell();
    await waitFor(() => expect(found()).toHaveLength(3));
    expect(found()[0]).toBe('Zed');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent(second ?? '');
  });

  it('writes what it is for as the page is written, and what is typed as that is', async () => {
    const { user } = renderAdd();
    expect(field()).not.toHaveAttribute('dir');
    await user.type(field(), 'x');
    expect(field()).toHaveAttribute('dir', 'auto');
  });
});

describe('asking somebody', () => {
  it('asks by keys alone, and says what came of it', async () => {
    const onDone = vi.fn();
    const { user, person } = renderAdd({ onDone });
    field().focus();
    await user.keyboard('tanaka');
    await screen.findByRole('option');
    await user.keyboard('{Enter}');
    const wording = await screen.findByLabelText('Message');
    expect(wording).toHaveFocus();
    await user.keyboard('It is Ann{Tab}{Tab}{Tab}{Tab}{Enter}');
    expect(await screen.findByText(/^Mei Tanaka has been asked/)).toBeInTheDocument();
    expect(onDone.mock.calls).toEqual([['mei', 'requested']]);
    const another = await button('Add somebody else');
    await waitFor(() => expect(another).toHaveFocus());
    expect(another).toHaveAccessibleDescription(/^Mei Tanaka has been asked/);
    const mei = await person('mei');
    const { data } = await mei.getFriendApplicationList();
    expect(data.friendApplicationList).toMatchObject([{ userID: 'ann', wording: 'It is Ann' }]);
    await user.keyboard('{Enter}');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
  });

  it('has a friend at once where somebody lets everybody in', async () => {
    const onDone = vi.fn();
    const { user } = renderAdd({ onDone });
    await user.type(field(), 'dara');
    await user.click(await screen.findByRole('option'));
    await user.click(await button('Add a friend'));
    expect(await screen.findByText(/and you are friends now/)).toBeInTheDocument();
    expect(onDone.mock.calls).toEqual([['dara', 'added']]);
  });

  it('goes back to what was typed', async () => {
    const { user } = renderAdd();
    await user.type(field(), 'tanaka');
    await user.click(await screen.findByRole('option'));
    await user.click(await button('Back to the search'));
    expect(field()).toHaveValue('tanaka');
    expect(field()).toHaveFocus();
    await waitFor(() => expect(found()).toEqual(['Mei Tanaka']));
  });

  it.each([
    ['the button', (user: UserEvent) => user.click(screen.getByText('Back to the search'))],
    ['Escape', (user: UserEvent) => user.keyboard('{Escape}')],
  ])('goes back by %s, and what was written is there again', async (_, goBack) => {
    const { user } = renderAdd();
    await user.type(field(), 'tanaka');
    await user.click(await screen.findByRole('option'));
    await user.type(screen.getByLabelText('Message'), 'It is Ann');
    await goBack(user);
    expect(field()).toHaveValue('tanaka');
    await user.clear(field());
    await user.type(field(), 'zoe');
    await user.clear(field());
    await user.type(field(), 'tanaka');
    await user.click(await screen.findByRole('option', { name: /Mei Tanaka/ }));
    expect(screen.getByLabelText('Message')).toHaveValue('It is Ann');
  });

  it('keeps what was written when the service refuses', async () => {
    const onDone = vi.fn();
    const { user } = renderAdd({ onDone }, { methods: { addFriend: refuse(2801) } });
    await user.type(field(), 'tanaka');
    await user.click(await screen.findByRole('option'));
    await user.type(screen.getByLabelText('Message'), 'Hello');
    await user.click(await button('Send request'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^This did not work\. You are offline/,
    );
    expect(screen.getByLabelText('Message')).toHaveValue('Hello');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('sends once, however often the button is pressed', async () => {
    const addFriend = vi.fn(() => new Promise<never>(() => undefined));
    const { user } = renderAdd({}, { methods: { addFriend } });
    await user.type(field(), 'tanaka');
    await user.click(await screen.findByRole('option'));
    await user.click(await button('Send request'));
    await user.click(await button('Sending…'));
    expect(addFriend).toHaveBeenCalledOnce();
  });

  it.each([
    ['ann', 'This is you'],
    ['ben', 'You are friends already.'],
    ['ida', /^You have asked Ida Holm/],
  ])('offers no form for %s', async (userID, words) => {
    const { user } = renderAdd();
    await user.type(field(), userID);
    await user.click(await screen.findByText(userID, { selector: '.parlor-found-id' }));
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(screen.queryByRole('form')).toBeNull();
    expect(await button('Back to the search')).toHaveFocus();
  });

  it('lets somebody in again before they are asked', async () => {
    const { user } = renderAdd();
    await user.type(field(), 'zoe');
    await user.click(await screen.findByRole('option'));
    await user.click(await button('Unblock'));
    expect(await screen.findByRole('form', { name: 'Add Zoe Marsh' })).toBeInTheDocument();
  });

  it('says yes to who has asked', async () => {
    const onDone = vi.fn();
    const { user } = renderAdd({ onDone });
    await user.type(field(), 'evelyn');
    await user.click(await screen.findByRole('option'));
    await user.click(await button('Accept'));
    expect(await screen.findByText(/^Evelyn Brown and you are friends now/)).toBeInTheDocument();
    expect(onDone.mock.calls).toEqual([['eve', 'added']]);
  });
});

describe('adding a friend in a dialog', () => {
  it('is closed by its last button', async () => {
    const onClose = vi.fn();
    const { user } = renderChat(<AddFriendDialog onClose={onClose} />, { seed: peopleSeed });
    expect(await screen.findByRole('dialog', { name: 'Add a friend' })).toBeInTheDocument();
    expect(field()).toHaveFocus();
    await user.keyboard('dara');
    await user.click(await screen.findByRole('option'));
    await user.click(await button('Add a friend'));
    await user.click(await button('Done'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is not closed by the Escape that leads from the form, or its way back, to the search', async () => {
    const { user } = renderChat(<AddFriendDialog onClose={() => undefined} />, {
      seed: peopleSeed,
    });
    await screen.findByRole('dialog');
    await user.type(field(), 'tanaka');
    const places = [() => screen.getByLabelText('Message'), () => button(/^Back to/)];
    for (const place of places) {
      await user.click(await screen.findByRole('option'));
      // Where it is prevented, the browser closes no dialog.
      expect(fireEvent.keyDown(await place(), { key: 'Escape' })).toBe(false);
      expect(field()).toHaveFocus();
      expect(field()).toHaveValue('tanaka');
    }
  });

  it('leaves the Escape of an input method to it', async () => {
    const { user } = renderAdd();
    await user.type(field(), 'tanaka');
    await user.click(await screen.findByRole('option'));
    fireEvent.keyDown(screen.getByLabelText('Message'), { key: 'Escape', isComposing: true });
    expect(screen.getByRole('form')).toBeInTheDocument();
  });

  it('has nothing that axe complains about, in any of its states', async () => {
    const { view, user } = renderAdd();
    expect(await complaints(view.container)).toEqual([]);
    await user.type(field(), 'tanaka');
    await screen.findByRole('option');
    expect(await complaints(view.container)).toEqual([]);
    await user.keyboard('{Enter}');
    await screen.findByRole('form');
    expect(await complaints(view.container)).toEqual([]);
  });
});
