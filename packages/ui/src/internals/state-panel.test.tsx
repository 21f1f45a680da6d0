import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FriendsIcon } from './icons.js';
import { StatePanel } from './state-panel.js';

const SCENES = ['talk', 'list', 'people', 'stage', 'search'] as const;

it.each(SCENES)('the picture of %s says nothing to who cannot see it', (scene) => {
  const { container } = render(
    <StatePanel tone="empty" icon={FriendsIcon} scene={scene} title="Nobody" />,
  );
  const picture = container.querySelector('.parlor-state-scene');
  expect(picture?.childElementCount).toBeGreaterThan(2);
  expect(picture).toHaveAttribute('aria-hidden', 'true');
  expect(container).toHaveTextContent(/^Nobody$/);
});

it('the seats of a stage stand where a server has drawn them, whatever it reckons with', () => {
  const { container } = render(
    <StatePanel tone="empty" icon={FriendsIcon} scene="stage" title="Nobody" />,
  );
  const seats = [...container.querySelectorAll('.parlor-state-scene circle')];
  expect(seats).toHaveLength(8);
  for (const seat of seats) {
    expect(seat.getAttribute('cx')).toMatch(/^\d+$/);
    expect(seat.getAttribute('cy')).toMatch(/^\d+$/);
  }
});

it('an empty place is no alert, what has failed is one', () => {
  const { rerender } = render(<StatePanel tone="empty" icon={FriendsIcon} title="Nobody" />);
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(<StatePanel tone="error" icon={FriendsIcon} title="Not loaded" />);
  expect(screen.getByRole('alert')).toHaveTextContent('Not loaded');
});
