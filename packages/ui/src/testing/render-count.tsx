import { act } from '@testing-library/react';
import { type ComponentType, Profiler, type ProfilerOnRenderCallback, type ReactNode } from 'react';

/** What React has rendered since it was last forgotten, as its own profiler tells: components know nothing of it. */
export class RenderCount {
  #rendered: { readonly id: string; readonly commitTime: number }[] = [];

  /** Puts the profiler around what is called `id`. It tells of each commit in which anything within was rendered. */
  around(id: string, children: ReactNode): ReactNode {
    return (
      <Profiler id={id} onRender={this.#note}>
        {children}
      </Profiler>
    );
  }

  /** A part as it is, with the profiler around it: to be handed to a component in the place of its own. */
  part<Props extends object>(
    Part: ComponentType<Props>,
    idOf: (props: Props) => string,
  ): ComponentType<Props> {
    return (props) => this.around(idOf(props), <Part {...props} />);
  }

  /** What was rendered, each once, in the order of its coming. */
  get ids(): readonly string[] {
    return [...new Set(this.#rendered.map(({ id }) => id))];
  }

  /** In how many commits anything of it was. */
  get commits(): number {
    return new Set(this.#rendered.map(({ commitTime }) => commitTime)).size;
  }

  forget(): void {
    this.#rendered = [];
  }

  readonly #note: ProfilerOnRenderCallback = (id, _phase, _actual, _base, _start, commitTime) => {
    this.#rendered.push({ id, commitTime });
  };
}

/** Longer than a list takes for scrolled when nothing moves any more. */
const FRAMES = 12;

/** Waits until nothing is rendered any more of what is counted, and forgets what was. */
export async function untilCalm(...counts: readonly RenderCount[]): Promise<void> {
  do {
    for (const count of counts) count.forget();
    await settle();
  } while (counts.some(({ commits }) => commits > 0));
}

/** Lets what is under way arrive, and the frames after it pass. */
export async function settle(): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame += 1) {
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
