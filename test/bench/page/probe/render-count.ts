/**
 * Counts commits of React and the rows that were rendered in them, for any React and without a profiling build: React
 * tells whoever stands where its developer tools would stand. To be there before React is loaded.
 *
 * A row was rendered when a component in it was, or the one component that it is the only row of.
 */
interface Fiber {
  readonly tag: number;
  readonly flags?: number;
  /** As React 16 calls the flags. */
  readonly effectTag?: number;
  readonly stateNode: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

/** Set on a component that was called: what its developer tools go by. */
const PERFORMED_WORK = 1;
/** Functions, classes, those that forward refs, and both kinds of those that are remembered. */
const COMPONENTS = new Set([0, 1, 11, 14, 15]);
const HOST = 5;

/** What was counted since it was set to nothing. */
export interface RenderReport {
  readonly commits: number;
  readonly rows: number;
}

export class RenderCount {
  readonly #rows: () => Iterable<Element>;
  #commits = 0;
  #rendered = new Set<Element>();

  /** @param rows the rows that are in the document now. */
  constructor(rows: () => Iterable<Element>) {
    this.#rows = rows;
  }

  /** Stands where React's developer tools would. */
  install(): void {
    Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
      value: {
        ...{ isDisabled: false, supportsFiber: true, renderers: new Map() },
        inject: () => 1,
        checkDCE: () => undefined,
        onCommitFiberRoot: (_id: number, root: { current: Fiber }) => this.#note(root.current),
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
        setStrictMode: () => undefined,
      },
    });
  }

  reset(): void {
    this.#commits = 0;
    this.#rendered = new Set();
  }

  report(): RenderReport {
    return { commits: this.#commits, rows: this.#rendered.size };
  }

  #note(root: Fiber): void {
    this.#commits += 1;
    this.#visit(root, undefined, new Set(this.#rows()));
  }

  /** Returns the rows that something below, or above, belongs to. */
  #visit(fiber: Fiber, row: Element | undefined, rows: ReadonlySet<Element>): Set<Element> {
    const here = row ?? rowAt(fiber, rows);
    const below = new Set<Element>(here ? [here] : []);
    for (const child of changedChildren(fiber)) {
      for (const found of this.#visit(child, here, rows)) below.add(found);
    }
    const [only] = below;
    if (only && below.size === 1 && wasRendered(fiber)) this.#rendered.add(only);
    return below;
  }
}

/** The row that this is the element of. */
function rowAt({ tag, stateNode }: Fiber, rows: ReadonlySet<Element>): Element | undefined {
  const isRow = tag === HOST && stateNode instanceof Element && rows.has(stateNode);
  return isRow ? stateNode : undefined;
}

/** None where React has left everything below as it was. */
function* changedChildren({ child, alternate }: Fiber): Iterable<Fiber> {
  if (alternate?.child === child) return;
  for (let next = child; next; next = next.sibling) yield next;
}

function wasRendered({ tag, flags, effectTag }: Fiber): boolean {
  return COMPONENTS.has(tag) && ((flags ?? effectTag ?? 0) & PERFORMED_WORK) !== 0;
}
