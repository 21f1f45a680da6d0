import { ChatError, EVENT } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { contactsSeed as seed } from '../testing/contacts-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { BlockedPeople } from './index.js';

describe('blocked people', () => {
  it('are listed by their names', async () => {
    const { view } = renderChat(<BlockedPeople />, { seed });
    await screen.findByText('Rude Robert');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(await complaints(view.container)).toEqual([]);
  });

  it('are unblocked one by one, and the focus goes on at the next one', async () => {
    const { user, person, view } = renderChat(<BlockedPeople />, { seed, devices: 2 });
    const ann = await person('ann');
    await user.click(await screen.findByRole('button', { name: 'Unblock Cheap watches' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    await screen.findByText('Cheap watches is no longer blocked');
    expect(screen.getByRole('button', { name: 'Unblock Rude Robert' })).toHaveFocus();
    await waitFor(async () => expect((await ann.getBlacklist()).data).toEqual(['rude']));
    await user.keyboard('{Enter}');
    await screen.findByText('Nobody is blocked');
    expect(view.container.firstChild).toHaveFocus();
  });

  it('come back when the service refuses, and that is said', async () => {
    const removeFromBlacklist = () => Promise.reject(new ChatError({ code: 2801 }));
    const { user } = renderChat(<BlockedPeople />, { seed, methods: { removeFromBlacklist } });
    await user.click(await screen.findByRole('button', { name: 'Unblock Rude Robert' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Rude Robert is still blocked\./);
    await screen.findByRole('button', { name: 'Unblock Rude Robert' });
  });

  it('have their profiles asked for as they come into sight', async () => {
    const asked = new Set<string>();
    const blockedIDs = Array.from({ length: 200 }, (_, index) => `stranger${index}`);
    renderChat(<BlockedPeople />, {
      seed: {
        users: ['ann', ...blockedIDs].map((userID) => ({ userID })),
        blacklists: [{ userID: 'ann', blockedIDs }],
      },
      methods: (sdk) => ({
        getUserProfile: (options) => {
          for (const userID of options.userIDList) asked.add(userID);
          return sdk.getUserProfile(options);
        },
      }),
    });
    await screen.findByText('stranger0');
    await waitFor(() => expect(asked).toContain('stranger0'));
    expect(asked.size).toBeLessThan(40);
  });

  it('say why they could not be loaded', async () => {
    const getBlacklist = vi.fn(() => Promise.reject(new ChatError({ code: 2801 })));
    renderChat(<BlockedPeople />, {
      seed,
      methods: (sdk) => ({
        getBlacklist,
        on: (name, handler, context) => {
          if (name !== EVENT.BLACKLIST_UPDATED) sdk.on(name, handler, context);
        },
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The list could not be loaded');
  });
});
