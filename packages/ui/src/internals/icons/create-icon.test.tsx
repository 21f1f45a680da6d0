import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createIcon } from './create-icon.js';

const Icon = createIcon('M4 12h16');

it('is drawn as large as it is wanted, in the colour of the words beside it', () => {
  const { container } = render(<Icon size={18} className="parlor-mirrored" />);
  const icon = container.firstElementChild;
  expect(icon).toHaveAttribute('width', '18');
  expect(icon).toHaveAttribute('height', '18');
  expect(icon).toHaveAttribute('stroke', 'currentColor');
  expect(icon).toHaveClass('parlor-mirrored', { exact: true });
});

it('is not read out', () => {
  render(
    <button type="button">
      <Icon /> Reply
    </button>,
  );
  expect(screen.getByRole('button')).toHaveAccessibleName('Reply');
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

it('is one element in its frame, however many strokes it has', () => {
  const Cross = createIcon('M18 6 6 18M6 6l12 12');
  const { container } = render(<Cross strokeWidth={2.25} fill="currentcolor" />);
  expect(container.querySelectorAll('path')).toHaveLength(1);
  expect(container.firstElementChild).toHaveAttribute('stroke-width', '2.25');
  expect(container.firstElementChild).toHaveAttribute('fill', 'currentcolor');
});
