import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '@parlor/engine';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, onTestFinished, test } from 'vitest';
import { orderSeed } from './order-seed';
import { OrderTalk } from './order-talk';

test('what is said about an order is read and answered beside it', async () => {
  const engine = createEngine({ seed: orderSeed });
  onTestFinished(() => engine.close());
  const user = { userID: 'ann', userSig: () => engine.signUserSig('ann') };
  const sdk = engine.createClient();
  render(<OrderTalk sdk={sdk} user={user} groupID="order-1042" orderNumber="1042" />);
  const talk = screen.getByRole('region', { name: 'Messages about order 1042' });
  expect(await screen.findByText('Is there a lift in the house?')).toBeInTheDocument();
  const field = await screen.findByRole('textbox', { name: 'Message to Order 1042' });
  await userEvent.type(field, 'Yes, a small one{Enter}');
  expect(await screen.findByText('Yes, a small one')).toBeInTheDocument();
  expect(talk).toContainElement(field);
});

test('it is thirty lines or fewer', () => {
  const lines = readFileSync(join(import.meta.dirname, 'order-talk.tsx'), 'utf8').split('\n');
  expect(lines.filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(30);
});
