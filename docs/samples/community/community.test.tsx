import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderOnEngine } from '../testing/render-on-engine';
import { givePlaces } from '../testing/with-places';
import { Community } from './community';
import { communitySeed } from './community-seed';

test('a topic is opened, read and written in, and left again', async () => {
  const { user } = renderOnEngine(<Community />, communitySeed, 'ann');
  await user.click(await screen.findByText('Tomatoes'));
  expect(await screen.findByRole('heading', { name: 'Tomatoes' })).toBeInTheDocument();
  expect(screen.getByText('From seed to sauce')).toBeInTheDocument();
  expect(await screen.findByText('Mine are out since Sunday.')).toBeInTheDocument();
  const field = screen.getByRole('textbox');
  await waitFor(() => expect(field).toBeEnabled());
  await user.type(field, 'Still on the sill here{Enter}');
  expect(await screen.findByText('Still on the sill here')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Topics' }));
  expect(screen.getByText('Choose a topic to read what is said in it.')).toBeInTheDocument();
});

test('on a phone the focus goes on with the name of the topic, and from there to the list of topics', async () => {
  givePlaces();
  const { user } = renderOnEngine(<Community />, communitySeed, 'ann');
  await user.click(await screen.findByText('Tomatoes'));
  expect(await screen.findByRole('heading', { name: 'Tomatoes' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Topics' }));
  expect(document.activeElement).toHaveAttribute('role', 'listbox');
  expect(document.activeElement).toHaveTextContent('Tomatoes');
});

test('a person who writes is a button that shows who they are', async () => {
  const { user } = renderOnEngine(<Community />, communitySeed, 'ann');
  await user.click(await screen.findByText('Tomatoes'));
  await screen.findByText('Mine are out since Sunday.');
  const [name] = await screen.findAllByRole('button', { name: /Mei Tanaka/ });
  if (!name) throw new Error('Nobody has written.');
  await user.click(name);
  expect(await screen.findByRole('dialog')).toHaveTextContent('Mei Tanaka');
});

test('a community is begun from here', async () => {
  const { user } = renderOnEngine(<Community />, communitySeed, 'ann');
  await screen.findByText('Tomatoes');
  await user.click(screen.getByRole('button', { name: 'Start a community' }));
  expect(await screen.findByRole('dialog')).toHaveTextContent('Community');
});
