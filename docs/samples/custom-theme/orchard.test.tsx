import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { offerSeed } from '../custom-message/offer-seed';
import { renderOnEngine } from '../testing/render-on-engine';
import { Orchard } from './orchard';

test('own parts and words stand in the place of the kit’s, around what it draws', async () => {
  const { user } = renderOnEngine(<Orchard conversationID="C2Cben" />, offerSeed, 'ann');
  const text = await screen.findByText('Offer: Repair of one shelf, €45.00');
  expect(text.closest('.orchard-letter')).toContainElement(text.closest('.parlor-bubble'));
  await user.type(screen.getByPlaceholderText('Write a letter'), 'Gladly');
  await user.click(screen.getByRole('button', { name: 'Post' }));
  const mine = await screen.findByText('Gladly');
  expect(mine.closest('.orchard-letter')).toBeNull();
});

test('an empty conversation has a line of its own', async () => {
  const users = [{ userID: 'ann' }, { userID: 'mei' }];
  renderOnEngine(<Orchard conversationID="C2Cmei" />, { users }, 'ann');
  expect(await screen.findByText(/Nothing has been picked here yet/)).toBeInTheDocument();
});
