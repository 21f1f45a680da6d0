import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SeatNotice } from './notice.js';
import { SeatStatus } from './seat-status.js';
import type { SeatDeeds } from './use-seat-deeds.js';

const nothing: SeatDeeds = {
  ...{ pending: undefined, allPending: new Set<number>(), refusal: '', said: '' },
  dismiss: () => undefined,
  say: () => undefined,
  do: () => Promise.resolve(true),
};

interface Case {
  deeds?: Partial<SeatDeeds>;
  isPaused?: boolean;
  isInviting?: boolean;
}

function show({ deeds, isPaused = false, isInviting = false }: Case): string {
  const { container } = render(
    <SeatStatus
      deeds={{ ...nothing, ...deeds }}
      isPaused={isPaused}
      isInviting={isInviting}
      Notice={SeatNotice}
    />,
  );
  return container.querySelector('.parlor-seats-notice')?.textContent ?? '';
}

describe('the line below the seats', () => {
  it('says one thing: what was refused, else that the host is away, else what one can do', () => {
    const refused = { refusal: 'This seat is locked.' };
    expect(show({ deeds: refused, isPaused: true, isInviting: true })).toBe('This seat is locked.');
    expect(show({ isPaused: true, isInviting: true })).toMatch(/^The host is away/);
    expect(show({ isInviting: true })).toMatch(/^Nobody is on the stage yet/);
    expect(show({})).toBe('');
  });

  it('is told to assistive technology when it is refused and when the host goes', () => {
    show({ isPaused: true });
    expect(screen.getByText(/The host is away/).closest('[role="status"]')).not.toBeNull();
  });

  it('says what was done only to those who do not see it', () => {
    show({ deeds: { said: 'Ben was invited' } });
    const said = screen.getByText('Ben was invited');
    expect(said).toHaveClass('parlor-visually-hidden');
    expect(said).toHaveAttribute('role', 'status');
  });
});
