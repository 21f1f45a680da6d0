import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Avatar } from '../src/parlor/avatar';

it.each([
  ['ben', 'B'],
  [' žofie', 'Ž'],
  ['🇩🇪 Berlin', '🇩🇪'],
  ['👩‍👩‍👧‍👦 Home', '👩‍👩‍👧‍👦'],
  ['👍🏽', '👍🏽'],
  ['', '?'],
])('the first letter of %j is whole', (name, letter) => {
  const { container } = render(<Avatar name={name} url="" />);
  expect(container.textContent).toBe(letter);
});

it('only http and https are asked for a picture', () => {
  const { container, rerender } = render(<Avatar name="Ben" url="javascript:alert(1)" />);
  expect(container.querySelector('img')).toBeNull();
  rerender(<Avatar name="Ben" url="https://tea.example/ben.png" />);
  expect(container.querySelector('img')).toHaveAttribute('src', 'https://tea.example/ben.png');
});
