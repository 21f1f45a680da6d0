import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { supportSeed } from '../support-chat/support-seed';
import { renderOnEngine } from '../testing/render-on-engine';
import { givePlaces } from '../testing/with-places';
import { Messenger } from './messenger';

async function openTalk() {
  const page = renderOnEngine(<Messenger />, supportSeed, 'ann');
  await page.user.click(await screen.findByRole('button', { name: /Oak & Ash.*1 unread/ }));
  await screen.findByRole('log');
  await within(screen.getByRole('log')).findByText('Until six, yes. Where to?');
  return page;
}

test('a conversation is opened, and is read then', async () => {
  await openTalk();
  await waitFor(() => expect(screen.queryByText(/unread/)).not.toBeInTheDocument());
});

test('a text is sent by Enter, and a draft is there again', async () => {
  const { user } = await openTalk();
  const log = within(screen.getByRole('log'));
  await user.type(screen.getByRole('textbox'), 'To the workshop{Enter}And');
  expect(await log.findByText('To the workshop')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await user.click(screen.getByRole('button', { name: /Oak & Ash/ }));
  expect(screen.getByRole('textbox')).toHaveValue('And');
});

test('on a phone the focus goes on with the way back, and from there to the row', async () => {
  givePlaces();
  const { user } = await openTalk();
  const back = screen.getByRole('button', { name: 'Back' });
  expect(back).toHaveFocus();
  await user.click(back);
  expect(screen.getByRole('button', { name: /Oak & Ash/ })).toHaveFocus();
});

test('what is refused says why, and is sent again', async () => {
  const { engine, user } = await openTalk();
  await engine.admin.refuse({ method: 'sendMessage', code: 20012, times: 1 });
  await user.type(screen.getByRole('textbox'), 'To the workshop{Enter}');
  const fault = await screen.findByRole('alert');
  expect(fault).toHaveTextContent(/^Not sent: ./);
  await user.click(within(fault).getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
});

test('who is signed out is told, and signs in again', async () => {
  const { engine, user } = await openTalk();
  await act(() => engine.admin.kick('ann'));
  await user.click(await screen.findByRole('button', { name: 'Sign in again' }));
  await waitFor(() => expect(screen.queryByText(/signed out/)).not.toBeInTheDocument());
});

test('nothing of the components is in it', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => !/(test|stories)\.tsx$/.test(name),
  );
  const texts = files.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  expect(texts.length).toBeGreaterThan(4);
  expect(texts.some((text) => /from '@parlor\/ui|parlor-/.test(text))).toBe(false);
});
