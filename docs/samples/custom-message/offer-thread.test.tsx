import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderOnEngine } from '../testing/render-on-engine';
import { readOffer } from './offer';
import { offerSeed } from './offer-seed';
import { OfferThread } from './offer-thread';

async function openThread() {
  const page = renderOnEngine(<OfferThread conversationID="C2Cben" />, offerSeed, 'ann');
  await screen.findByRole('heading', { name: 'Repair of one shelf' });
  return page;
}

test('an offer is a card, and accepting it is an answer to it', async () => {
  const { user } = await openThread();
  expect(screen.getByText('€45.00')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Accept' }));
  const answer = await screen.findByText('I accept your offer.');
  expect(answer.closest('[data-flow="out"]')).toHaveTextContent('Repair of one shelf, €45.00');
  expect(screen.getByRole('button', { name: 'Accepted' })).toBeDisabled();
});

test('an offer is made by the composer’s menu, and what is wrong with it is said', async () => {
  const { user } = await openThread();
  await user.click(screen.getByRole('button', { name: 'Add' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Offer' }));
  const dialog = await screen.findByRole('dialog', { name: 'Make an offer' });
  await user.type(within(dialog).getByRole('textbox', { name: 'What for' }), 'A bottle of oil');
  await user.click(within(dialog).getByRole('button', { name: 'Send' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent('An offer needs a title');
  await user.type(within(dialog).getByRole('textbox', { name: 'Price' }), '7.50');
  await user.click(within(dialog).getByRole('button', { name: 'Send' }));
  expect(await screen.findByRole('heading', { name: 'A bottle of oil' })).toBeInTheDocument();
  expect(screen.getByText('€7.50')).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

describe('what somebody sends as an offer', () => {
  const sound = { businessID: 'offer', version: 1, title: 'Oil', amount: 750, currency: 'EUR' };

  test('is read without what does not belong to it', () => {
    const read = readOffer({ ...sound, onclick: 'alert(1)' });
    expect(read).toEqual({ title: 'Oil', amount: 750, currency: 'EUR' });
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'offer'],
    ['of a later version', { ...sound, version: 2 }],
    ['without a title', { ...sound, title: ' ' }],
    ['with a title that is no text', { ...sound, title: {} }],
    ['with a title that is too long', { ...sound, title: 'x'.repeat(81) }],
    ['for nothing', { ...sound, amount: 0 }],
    ['below nothing', { ...sound, amount: -1 }],
    ['with part of a cent', { ...sound, amount: 1.5 }],
    ['with an amount in words', { ...sound, amount: '750' }],
    ['above the limit', { ...sound, amount: 10_000_01 }],
    ['in a currency that nobody takes', { ...sound, currency: 'XAU' }],
  ])('is refused when it is %s', (_, data) => {
    expect(readOffer(data)).toBeUndefined();
  });
});
