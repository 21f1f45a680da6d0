import { TYPES } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { contactsSeed } from '../testing/contacts-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { PresenceDot } from './index.js';

describe('a dot of presence', () => {
  it('says who is there, and who has gone without logging out', async () => {
    const { view } = renderChat(
      <>
        <PresenceDot userID="ben" />
        <PresenceDot userID="mei" size={20} />
      </>,
      { seed: contactsSeed },
    );
    await screen.findByText('Online');
    await screen.findByText('Offline');
    const dots = view.container.querySelectorAll('.parlor-presence-dot');
    expect([...dots].map((dot) => dot.getAttribute('data-presence'))).toEqual([
      'online',
      'offline',
    ]);
    expect(dots[1]).toHaveAttribute('style', '--parlor-dot-size: 20px;');
  });

  it('draws nothing for who has logged out, or is not known', async () => {
    const { view } = renderChat(
      <>
        <PresenceDot userID="ben" />
        <PresenceDot userID="eve" />
        <PresenceDot userID="nobody" />
      </>,
      {
        seed: {
          ...contactsSeed,
          presences: [
            { userID: 'ben' },
            { userID: 'eve', statusType: TYPES.USER_STATUS_UNLOGINED },
          ],
        },
      },
    );
    await screen.findByText('Online');
    expect(view.container.querySelectorAll('.parlor-presence-dot')).toHaveLength(1);
  });

  it('follows who comes and goes', async () => {
    const { person } = renderChat(<PresenceDot userID="mei" />, { seed: contactsSeed });
    await screen.findByText('Offline');
    const mei = await person('mei');
    await screen.findByText('Online');
    await mei.logout();
    await waitFor(() => expect(screen.queryByText('Online')).toBeNull());
  });
});
