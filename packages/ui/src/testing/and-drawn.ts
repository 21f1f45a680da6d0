import { act } from '@testing-library/react';

/** Does something, and lets the stores show it: they do so with the next frames. */
export async function andDrawn(deed: () => void): Promise<void> {
  await act(async () => deed());
  for (let frame = 0; frame < 3; frame += 1) {
    await act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
  }
}
