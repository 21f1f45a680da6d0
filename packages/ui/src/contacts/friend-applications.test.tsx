import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { contactsSeed as seed } from '../testing/contacts-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { HOSTILE_TEXTS } from '../testing/seed.js';
import { FriendApplications } from './index.js';

async function friendsOf(sdk: ChatSDK): Promise<string[]> {
  return (await sdk.getFriendList()).data.map(({ userID }) => userID);
}

describe('the applications of friends', () => {
  it('show who asks, with their words, the newest first', async () => {
    renderChat(<FriendApplications />, { seed });
    await screen.findByText('We met at the harbour.');
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Nia Adebayo');
    expect(second).toHaveTextContent('Omar Haddad');
  });

  it('make a friend of who is accepted, and the focus goes on at the next one', async () => {
    const { user, person } = renderChat(<FriendApplications />, { seed, devices: 2 });
    const ann = await person('ann');
    await user.click(await screen.findByRole('button', { name: 'Accept Nia Adebayo' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    await screen.findByText('Nia Adebayo and you are friends now');
    expect(screen.getByRole('button', { name: 'Accept Omar Haddad' })).toHaveFocus();
    await waitFor(async () => expect(await friendsOf(ann)).toContain('nia'));
  });

  it('lead from who is accepted to the next answer, and not to a name that can be pressed', async () => {
    const { user } = renderChat(<FriendApplications onSelect={() => undefined} />, { seed });
    await user.click(await screen.findByRole('button', { name: 'Accept Nia Adebayo' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(screen.getByRole('button', { name: 'Accept Omar Haddad' })).toHaveFocus();
  });

  it('forget who is declined, and say what the list is for when it is empty', async () => {
    const { user, view } = renderChat(<FriendApplications />, { seed });
    await user.click(await screen.findByRole('button', { name: 'Decline Nia Adebayo' }));
    await user.click(await screen.findByRole('button', { name: 'Decline Omar Haddad' }));
    await screen.findByText('No requests');
    expect(view.container.firstChild).toHaveFocus();
  });

  it('bring back who could not be accepted, and say why', async () => {
    const acceptFriendApplication = () =>
      Promise.reject(new ChatError({ code: 30010, message: 'full' }));
    const { user } = renderChat(<FriendApplications />, {
      seed,
      methods: { acceptFriendApplication },
    });
    await user.click(await screen.findByRole('button', { name: 'Accept Nia Adebayo' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The request of Nia Adebayo could not be accepted. Your list of friends is full.',
    );
    await screen.findByRole('button', { name: 'Accept Nia Adebayo' });
  });

  it('say that somebody could not be accepted also when the next one could', async () => {
    const answers = new Map<string, () => void>();
    const { user } = renderChat(<FriendApplications />, {
      seed,
      methods: (sdk) => ({
        acceptFriendApplication: async (options) => {
          await new Promise<void>((resolve) => answers.set(options.userID, resolve));
          if (options.userID === 'nia') throw new ChatError({ code: 30010, message: 'full' });
          return sdk.acceptFriendApplication(options);
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Accept Nia Adebayo' }));
    await user.click(await screen.findByRole('button', { name: 'Accept Omar Haddad' }));
    await waitFor(() => expect([...answers.keys()]).toEqual(['nia', 'omar']));
    answers.get('nia')?.();
    await screen.findByText(/^The request of Nia Adebayo could not be accepted/);
    answers.get('omar')?.();
    await screen.findByText('Omar Haddad and you are friends now');
    expect(screen.getByRole('alert')).toHaveTextContent(/^The request of Nia Adebayo/);
  });

  it('show whom I have asked, who can be taken off the list', async () => {
    const { user } = renderChat(<FriendApplications />, { seed });
    await user.click(await screen.findByRole('button', { name: 'Sent 1' }));
    expect(screen.getByRole('listitem')).toHaveTextContent('Hello Pia, it is Ann.');
    expect(screen.getByText('Waiting for an answer')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Remove Pia Sommer from the list' }));
    await screen.findByText('Nobody has to answer you');
  });

  it('count as read while they are shown, and a refusal is not asked for again and again', async () => {
    const setFriendApplicationRead = vi.fn(() => Promise.reject(new ChatError({ code: 2801 })));
    renderChat(<FriendApplications />, { seed, methods: { setFriendApplicationRead } });
    await screen.findByText('Nia Adebayo');
    await waitFor(() => expect(setFriendApplicationRead).toHaveBeenCalledOnce());
    document.dispatchEvent(new Event('visibilitychange'));
    await screen.findByText('Nia Adebayo');
    expect(setFriendApplicationRead).toHaveBeenCalledOnce();
  });

  it('do not count as read behind another tab', async () => {
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const setFriendApplicationRead = vi.fn(() => Promise.reject(new ChatError({ code: 2801 })));
    renderChat(<FriendApplications />, { seed, methods: { setFriendApplicationRead } });
    await screen.findByText('Nia Adebayo');
    expect(setFriendApplicationRead).not.toHaveBeenCalled();
    hidden.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(setFriendApplicationRead).toHaveBeenCalledOnce());
  });

  it('tell whose name was pressed', async () => {
    const onSelect = vi.fn();
    const { user } = renderChat(<FriendApplications onSelect={onSelect} />, { seed });
    await user.click(await screen.findByRole('button', { name: 'Nia Adebayo' }));
    expect(onSelect).toHaveBeenCalledWith('nia');
  });

  it('say why they could not be loaded, and try again', async () => {
    let isDown = true;
    const { user } = renderChat(<FriendApplications />, {
      seed,
      methods: (sdk) => ({
        getFriendApplicationList: () =>
          isDown ? Promise.reject(new ChatError({ code: 2801 })) : sdk.getFriendApplicationList(),
        // What comes unasked would be an answer.
        on: (name, handler, context) => {
          if (name !== EVENT.FRIEND_APPLICATION_LIST_UPDATED) sdk.on(name, handler, context);
        },
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The requests could not be loaded');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Nia Adebayo');
  });

  it.each(HOSTILE_TEXTS)('show %j as the words that they are', async (wording) => {
    const { view } = renderChat(<FriendApplications />, {
      seed: {
        ...seed,
        friendApplications: [{ from: 'nia', to: 'ann', wording: wording.slice(0, 80) }],
      },
    });
    await screen.findByRole('button', { name: 'Accept Nia Adebayo' });
    expect(view.container.querySelector('script, img[src="x"], a')).toBeNull();
    expect(Reflect.get(globalThis, 'hacked')).toBeUndefined();
  });

  it('have nothing to complain of', async () => {
    const { view } = renderChat(<FriendApplications onSelect={() => undefined} />, { seed });
    await screen.findByText('Nia Adebayo');
    expect(await complaints(view.container)).toEqual([]);
  });
});
