import { ChatError } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { applicationsSeed as seed } from '../testing/applications-seed.js';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { GroupApplications } from './index.js';

describe('the applications to join a group', () => {
  it('show who asks, with their words, and whom a member wants to bring in', async () => {
    renderChat(<GroupApplications groupID="harbour" />, { seed });
    await screen.findByText('We met at the harbour last week.');
    await screen.findByText('Nia Adebayo');
    await screen.findByText('would like to join “Harbour walks”');
    await screen.findByText('would like to add Omar Haddad to “Harbour walks”');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('let in who is accepted, and the focus goes on at the next one', async () => {
    const { user, person } = renderChat(<GroupApplications />, { seed });
    const mei = await person('mei');
    await user.click(await screen.findByRole('button', { name: 'Accept Nia Adebayo' }));
    await screen.findByText('You accepted Nia Adebayo');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Accept Omar Haddad' })).toHaveFocus();
    await waitFor(async () => {
      const { data } = await mei.getGroupMemberList({ groupID: 'harbour', count: 100 });
      expect(data.memberList.map(({ userID }) => userID)).toContain('nia');
    });
  });

  it('forget who is declined, and say what the list is for when it is empty', async () => {
    const { user, view } = renderChat(<GroupApplications />, { seed });
    await user.click(await screen.findByRole('button', { name: 'Decline Nia Adebayo' }));
    await user.click(await screen.findByRole('button', { name: 'Decline Omar Haddad' }));
    await screen.findByText('No requests to join');
    expect(view.container.firstChild).toHaveFocus();
  });

  it('bring back who could not be accepted, and say why', async () => {
    const handleGroupApplication = () =>
      Promise.reject(new ChatError({ code: 10014, message: 'The group is full.' }));
    const { user } = renderChat(<GroupApplications />, {
      seed,
      methods: { handleGroupApplication },
    });
    await user.click(await screen.findByRole('button', { name: 'Accept Nia Adebayo' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^Nia Adebayo could not be accepted\./,
    );
    await screen.findByRole('button', { name: 'Accept Nia Adebayo' });
  });

  it('bring back with who could not be declined the word that was written to them', async () => {
    const handleGroupApplication = () => Promise.reject(new ChatError({ code: 2801 }));
    const { user } = renderChat(<GroupApplications />, {
      seed,
      methods: { handleGroupApplication },
    });
    const [add] = await screen.findAllByRole('button', { name: 'Add a message' });
    if (!add) throw new Error('Nothing can be said with the answer.');
    await user.click(add);
    await user.keyboard('Full until May');
    await user.click(screen.getByRole('button', { name: 'Decline Nia Adebayo' }));
    await screen.findByRole('alert');
    expect(await screen.findByRole('textbox')).toHaveValue('Full until May');
  });

  it('are nobody else’s: who runs no group has none', async () => {
    renderChat(<GroupApplications />, { seed, userID: 'ben' });
    await screen.findByText('No requests to join');
  });

  it('say why they could not be loaded, and try again', async () => {
    let isDown = true;
    const { user } = renderChat(<GroupApplications />, {
      seed,
      methods: (sdk) => ({
        getGroupApplicationList: () =>
          isDown ? Promise.reject(new ChatError({ code: 2801 })) : sdk.getGroupApplicationList(),
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The requests could not be loaded');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Nia Adebayo');
  });

  it('have nothing to complain of', async () => {
    const { view } = renderChat(<GroupApplications />, { seed });
    await screen.findByText('Nia Adebayo');
    expect(await complaints(view.container)).toEqual([]);
  });
});
