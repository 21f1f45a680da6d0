import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

/** As an app's own button for light and dark begins. */
function SystemTheme() {
  const screenIs = (what: string) => window.matchMedia(`(${what})`).matches;
  return <p>{screenIs('prefers-color-scheme: dark') ? 'It is dark' : 'It is light'}</p>;
}

test('what asks for the screen is told that nothing special holds of it', () => {
  render(<SystemTheme />);
  expect(screen.getByText('It is light')).toBeInTheDocument();
  const query = window.matchMedia('(width < 40rem)');
  expect(query.media).toBe('(width < 40rem)');
  query.addEventListener('change', () => undefined);
});
