import type { EngineSeed } from '@parlor/engine';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { FILE_NAMES, mediaSeed } from '../testing/media-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { teamSeed } from '../testing/seed.js';
// Loaded before the first test: a cold start is not what is tested.
import './file.js';
import type { LocationContentProps } from './location.js';

type Said = Omit<NonNullable<EngineSeed['messages']>[number], 'from' | 'to' | 'secondsAgo'>;

/** `ben` has sent `ann` one message. */
function seedOf(said: Said): EngineSeed {
  const head = { from: 'ben', to: 'ann', secondsAgo: 9 };
  return {
    ...teamSeed,
    messages: [{ ...said, ...head } as NonNullable<EngineSeed['messages']>[0]],
  };
}

function renderThread(seed = mediaSeed({ files: 'links' }), parts = {}) {
  return renderChat(<MessageThread conversationID="C2Cben" parts={parts} />, { seed });
}

describe('a file', () => {
  it('is a link that saves it under its name, and does not tell where it was followed', async () => {
    renderThread();
    const link = await screen.findByRole('link', { name: `Download ${FILE_NAMES[0]}, 2.3 MB` });
    expect(link).toHaveAttribute('download', FILE_NAMES[0]);
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https:\/\/media\.example\//));
    expect(link.querySelector('.parlor-file-icon')).toHaveAttribute('data-kind', 'text');
    expect(await complaints(link)).toEqual([]);
  });

  it('shows what kind of file it really is, however its name is turned about', async () => {
    renderThread();
    const link = await screen.findByRole('link', { name: 'Download invoice fdp.exe, 879 kB' });
    expect(link).toHaveAttribute('download', 'invoice fdp.exe');
    expect(link.textContent).not.toMatch(/\u202e/);
    expect(within(link).getByText('fdp.exe')).toBeInTheDocument();
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    '',
  ])('at %j is no link, and says so', async (url) => {
    const file = { name: 'plan.pdf', url, size: 1e30 };
    const { view } = renderThread(seedOf({ file }));
    expect(await screen.findByText('Not available')).toBeInTheDocument();
    expect(screen.getByTitle('plan.pdf')).toBeInTheDocument();
    expect(view.container.querySelector('.parlor-message a')).toBeNull();
  });

  it('without a name is called a file', async () => {
    renderThread(seedOf({ file: { name: '', url: 'https://media.example/x', size: 1 } }));
    expect(await screen.findByRole('link', { name: 'Download File' })).toBeInTheDocument();
  });
});

describe('a place', () => {
  const location = { description: 'Tempelhofer Feld', latitude: 52.4731, longitude: 13.4019 };

  it('has a link to a map, and asks for nothing before it is followed', async () => {
    const { view } = renderThread(seedOf({ location }));
    expect(await screen.findByText('Tempelhofer Feld')).toBeInTheDocument();
    expect(screen.getByText('52.47310, 13.40190')).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Open map' });
    expect(link).toHaveAttribute(
      'href',
      'https://www.openstreetmap.org/?mlat=52.4731&mlon=13.4019#map=16/52.4731/13.4019',
    );
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(view.container.querySelector('.parlor-location :is(img, iframe)')).toBeNull();
  });

  it('can be shown on the app’s own map', async () => {
    function OwnLocation(props: LocationContentProps) {
      return (
        <MessageThread.Location
          {...props}
          mapUrl={({ latitude }) => `https://maps.example/${latitude}`}
          renderMap={({ longitude }) => <span>Map at {longitude}</span>}
        />
      );
    }
    renderThread(seedOf({ location }), { Location: OwnLocation });
    expect(await screen.findByText('Map at 13.4019')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open map' })).toHaveAttribute(
      'href',
      'https://maps.example/52.4731',
    );
  });

  it('that an app has no map for, or an unsafe one, has no link', async () => {
    function OwnLocation(props: LocationContentProps) {
      return <MessageThread.Location {...props} mapUrl={() => 'javascript:alert(1)'} />;
    }
    renderThread(seedOf({ location }), { Location: OwnLocation });
    await screen.findByText('Tempelhofer Feld');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('that is nowhere on earth has neither coordinates nor a link', async () => {
    const nowhere = { description: '', latitude: 1e9, longitude: -1e9 };
    renderThread(seedOf({ location: nowhere }));
    expect(await screen.findByText('Location')).toBeInTheDocument();
    expect(screen.getByText('The place is not known.')).toBeInTheDocument();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
