import { onTestFinished, vi } from 'vitest';

/** In jsdom no element has a place on the screen. From here to the end of the test all of them do, as if all were in sight. */
export function givePlaces(): void {
  const one = new DOMRect(0, 0, 44, 44);
  const places: DOMRectList = Object.assign([one], { item: () => one });
  const spy = vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue(places);
  onTestFinished(() => spy.mockRestore());
}
